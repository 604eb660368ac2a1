import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'

/** A unit as the administration sees it. */
export type UnitView = { id: string; name: string; short: string; retired: boolean; people: number; processes: number; entries: number }

const byName = new Intl.Collator('ru', { numeric: true })

/** Every unit of the authority, those that are retired at the end. Refusal: `not-allowed`. */
export async function unitsView(
  app: App,
  actor: Actor,
): Promise<{ id: string; name: string; retired: boolean }[] | { refused: 'not-allowed' }> {
  if (!may(actor.roles, 'unit.manage')) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const rows = await app.storage.db.unit.findMany({ where: { authorityId } })
  return rows
    .map(({ id, name, state }) => ({ id, name, retired: state === 'retired' }))
    .sort((one, other) => Number(one.retired) - Number(other.retired) || byName.compare(one.name, other.name))
}

/** One unit with what belongs to it. Refusals: `not-allowed`, `unit-gone`. */
export async function unitView(app: App, actor: Actor, id: string): Promise<UnitView | { refused: string }> {
  if (!may(actor.roles, 'unit.manage')) return { refused: 'not-allowed' }
  const { db } = app.storage
  const where = { authorityId: actor.authorityId, unitId: id }
  const row = await db.unit.findFirst({ where: { id, authorityId: actor.authorityId } })
  if (!row) return { refused: 'unit-gone' }
  const { name, short, state } = row
  return {
    id,
    name,
    short,
    retired: state === 'retired',
    people: await db.person.count({ where: { ...where, state: 'active' } }),
    processes: await db.businessProcess.count({ where: { ...where, state: 'active' } }),
    entries: await db.touchpointEntry.count({ where }),
  }
}
