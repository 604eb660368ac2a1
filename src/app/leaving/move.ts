import type { Grant } from '../../domain/rights/roles.ts'
import type { Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type Doer, record } from '../journal/record.ts'
import type { Giving } from './estate.ts'
import { namedHeir, usualHeir } from './find-heir.ts'
import { handOver, tellHandedOver } from './hand-over.ts'

/** Who has moved away from a unit, who goes on there (empty: nobody is named), who says so and when. */
export type Parting = { app: App; unit: Unit; doer: Doer; personId: string; successorId: string; now: string }

/**
 * Hands over what belongs to the unit that somebody leaves for another one, and tells both sides (R4). `keeps`: the roles that do not end
 * with that.
 */
export async function partFromUnit(parting: Parting, unitId: string, keeps: readonly Grant[]): Promise<void> {
  const { app, unit, doer, personId, successorId, now } = parting
  const left = { id: personId, authorityId: doer.authorityId, unitId }
  const heir = (await namedHeir(unit.tx, left, successorId)) ?? (await usualHeir(unit.tx, left))
  const giving: Giving = { app, unit, doer, from: personId, unitId, keeps, now }
  const items = await handOver(giving, heir)
  tellHandedOver(giving, { why: 'moved', heir, items })
}

/**
 * Somebody moves to another unit of the authority: the roles in the former one end, `roles` begin in the new one, what belongs to the former
 * unit stays there (R4). Refusals: `person-gone`, `moving-unit-gone`, `unit-same`, `successor-gone`.
 */
export async function move(parting: Parting, toUnit: string, roles: readonly string[]): Promise<{ refused: string } | undefined> {
  const { app, unit, doer, personId, successorId, now } = parting
  const { authorityId } = doer
  const person = await unit.tx.person.findFirst({ where: { id: personId, authorityId, state: 'active' } })
  if (!person) return { refused: 'person-gone' }
  if (person.unitId === toUnit) return { refused: 'unit-same' }
  if ((await unit.tx.unit.count({ where: { id: toUnit, authorityId, state: 'active' } })) === 0) return { refused: 'moving-unit-gone' }
  const left = { id: personId, authorityId, unitId: person.unitId }
  if (successorId !== '' && !(await namedHeir(unit.tx, left, successorId))) return { refused: 'successor-gone' }
  await unit.tx.person.updateMany({ where: { id: personId, authorityId }, data: { unitId: toUnit } })
  if (person.unitId !== null) await unit.tx.roleGrant.deleteMany({ where: { authorityId, personId, unitId: person.unitId } })
  const keeps = await unit.tx.roleGrant.findMany({ where: { authorityId, personId }, select: { role: true, unitId: true } })
  const fresh = roles.filter((role) => !keeps.some((one) => one.role === role && one.unitId === toUnit))
  await unit.tx.roleGrant.createMany({
    data: fresh.map((role) => ({ id: app.ids.next(), authorityId, personId, role, unitId: toUnit })),
  })
  record(unit, doer, now, 'person.move', `person:${personId}`, { from: person.unitId, to: toUnit, roles })
  if (person.unitId !== null) await partFromUnit(parting, person.unitId, keeps)
  return undefined
}
