import { may, unitsFor } from '../../domain/rights/may.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'

/** A unit whose list somebody may see, with the number of its entries. */
export type UnitLine = { id: string; name: string; entries: number }

/** The units whose lists the person may see, by name. */
export async function viewableUnits(app: App, actor: Actor): Promise<UnitLine[]> {
  const { authorityId } = actor
  const { db } = app.storage
  const units = unitsFor(actor.roles, 'list.viewUnit')
  const rows = await db.unit.findMany({ where: { authorityId, state: 'active', ...(units !== 'all' && { id: { in: units } }) } })
  const counted = await db.touchpointEntry.groupBy({
    by: ['unitId'],
    where: { authorityId, unitId: { in: rows.map(({ id }) => id) } },
    _count: true,
  })
  const counts = new Map(counted.map((row) => [row.unitId, row._count]))
  const byName = new Intl.Collator('ru', { numeric: true })
  return rows.map(({ id, name }) => ({ id, name, entries: counts.get(id) ?? 0 })).sort((one, other) => byName.compare(one.name, other.name))
}

/** May the person see the list of more than one unit? Then there is something to choose. */
export function seesSeveralUnits(actor: Pick<Actor, 'roles'>): boolean {
  const units = unitsFor(actor.roles, 'list.viewUnit')
  return units === 'all' || units.length > 1
}

/**
 * The unit that is meant by `asked`, or, where it is empty, the person's own or the only one that may be seen. Refusals: `module-off` (the
 * authority keeps no list), `choose-unit`, `not-allowed`.
 */
export function unitMeant(
  app: Pick<App, 'authorities'>,
  actor: Pick<Actor, 'authorityId' | 'roles' | 'unitId'>,
  asked: string,
): { unitId: string } | { refused: 'module-off' | 'choose-unit' | 'not-allowed' } {
  if (!keepsList(app.authorities.get(actor.authorityId).regulation)) return { refused: 'module-off' }
  const sees = (unitId: string | null): unitId is string => may(actor.roles, 'list.viewUnit', { unitId })
  if (asked !== '') return sees(asked) ? { unitId: asked } : { refused: 'not-allowed' }
  if (sees(actor.unitId)) return { unitId: actor.unitId }
  const units = unitsFor(actor.roles, 'list.viewUnit')
  if (units === 'all' || units.length > 1) return { refused: 'choose-unit' }
  const [only] = units
  return only === undefined ? { refused: 'not-allowed' } : { unitId: only }
}
