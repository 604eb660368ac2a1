import type { ProfileRules } from '../../../domain/regulation/regulation.ts'
import type { ProfileChangeLine } from '../../../domain/segment/diff/change-line.ts'
import { profileRulesOf } from '../../../domain/segment/rules.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'

/** What the ids and keys of a change are called: people, business processes and units by id, the rest by the regulation. */
export type ChangeNames = { of: ReadonlyMap<string, string>; rules: ProfileRules }

/** The names that `lines` need. What is gone from the registers has none. */
export async function changeNames(app: App, { authorityId }: Actor, lines: readonly ProfileChangeLine[]): Promise<ChangeNames> {
  const { db } = app.storage
  const ids = (what: ProfileChangeLine['what'], field?: string): string[] =>
    lines.flatMap((line) => {
      if (line.what !== what || !('from' in line) || (line.what === 'head' && line.field !== field)) return []
      return [line.from, line.to].flat().filter((id): id is string => typeof id === 'string')
    })
  const where = (all: string[]) => ({ where: { authorityId, id: { in: all } } })
  const people = await db.person.findMany(where(ids('responsible')))
  const processes = await db.businessProcess.findMany(where(ids('head', 'processIds')))
  const units = await db.unit.findMany(where(ids('unit')))
  const named = [
    ...people.map(({ id, displayName }) => [id, displayName] as const),
    ...[...processes, ...units].map(({ id, name }) => [id, name] as const),
  ]
  return { of: new Map(named), rules: profileRulesOf(app.authorities.get(authorityId).regulation) }
}
