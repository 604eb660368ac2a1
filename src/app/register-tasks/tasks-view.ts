import { unitsFor } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { allRegisterLines, type RegisterTaskLine } from './register-lines.ts'

/** What has not followed the register yet, with the names of those with whom it lies. */
export type NamedTaskLine = RegisterTaskLine & { names: string[] }

/** Of the units whose list the person may see. Refusals: `not-allowed`. */
export async function registerTasksView(app: App, actor: Actor): Promise<{ lines: NamedTaskLine[] } | { refused: 'not-allowed' }> {
  const { authorityId, roles } = actor
  const units = unitsFor(roles, 'list.viewUnit')
  if (units !== 'all' && units.length === 0) return { refused: 'not-allowed' }
  const lines = await allRegisterLines(app, authorityId, units)
  const ids = [...new Set(lines.flatMap(({ people }) => people))]
  const people = await app.storage.db.person.findMany({ where: { authorityId, id: { in: ids } }, select: { id: true, displayName: true } })
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]))
  return { lines: lines.map((line) => ({ ...line, names: line.people.flatMap((id) => names.get(id) ?? []) })) }
}
