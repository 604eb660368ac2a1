import type { Refusal } from '../app.ts'
import { nowIn } from '../app.ts'
import type { Deed, DeedReading } from '../deeds/deed.ts'
import { at } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'

/** What still belongs to a unit: nothing of it may be left without one. */
async function whatIsLeft({ db, authorityId }: DeedReading, unitId: string) {
  const where = { authorityId, unitId }
  return {
    people: await db.person.count({ where: { ...where, state: { in: ['active', 'blocked'] } } }),
    processes: await db.businessProcess.count({ where: { ...where, state: 'active' } }),
    entries: await db.touchpointEntry.count({ where }),
    profiles: await db.segmentProfile.count({ where: { ...where, state: 'active' } }),
  }
}

/** Retiring a unit of the authority: args are its id. Refusals: `unit-retired`, `unit-in-use` with what has to go elsewhere first. */
export const retireUnitDeed: Deed = {
  name: 'retireUnit',
  right: 'unit.manage',
  async describe({ db, authorityId }, [id = '']) {
    const unit = await db.unit.findFirst({ where: { id, authorityId } })
    return unit ? { unit: unit.name } : undefined
  },
  async obstacle(reading, [id = '']): Promise<Refusal | undefined> {
    const { db, authorityId } = reading
    const screen = at('adminUnit', id)
    if ((await db.unit.count({ where: { id, authorityId, state: 'active' } })) === 0) return { refused: 'unit-retired', screen }
    const left = await whatIsLeft(reading, id)
    const isFree = Object.values(left).every((count) => count === 0)
    return isFree ? undefined : { refused: 'unit-in-use', params: left, screen }
  },
  async run(app, unit, actor, [id = '']) {
    const { authorityId } = actor
    const { count } = await unit.tx.unit.updateMany({ where: { id, authorityId, state: 'active' }, data: { state: 'retired' } })
    if (count === 1) record(unit, actor, nowIn(app), 'unit.retire', `unit:${id}`)
  },
  back: ([id = '']) => at('adminUnit', id),
}
