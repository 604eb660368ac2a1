import { completeness } from '../../../domain/segment/completeness.ts'
import { keepsProfiles } from '../../../domain/segment/rules.ts'
import { readProfiles } from '../../profiles/store/read-profile.ts'
import type { Reading } from '../source.ts'

/**
 * Those of the profiles of which nothing is wanted by their deadline any more: they have their three parts (R21), and a deadline that was set
 * after the version in force, for an update (R23), has been followed by another version. Where the authority develops no profiles any more
 * nothing is wanted of any.
 */
export async function doneProfiles(reading: Reading, ids: readonly string[]): Promise<Set<string>> {
  const { app, db, authorityId } = reading
  const { regulation } = app.authorities.get(authorityId)
  if (!keepsProfiles(regulation)) return new Set(ids)
  if (ids.length === 0) return new Set()
  const read = await readProfiles(db, { authorityId, id: { in: [...ids] } })
  const complete = read.filter(({ profile }) => completeness(profile, regulation).complete).map(({ profile }) => profile.id)
  const [set, made] = [await lastRevisions(reading, complete, { what: 'deadline' }), await lastRevisions(reading, complete, MADE_VERSION)]
  return new Set(complete.filter((id) => (set.get(id) ?? 0) <= (made.get(id) ?? 0)))
}

const MADE_VERSION = { NOT: { version: null } }

/** The last revision of each profile that was such a change. */
async function lastRevisions({ db, authorityId }: Reading, ids: string[], change: object): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const where = { authorityId, profileId: { in: ids }, ...change }
  const rows = await db.profileChange.groupBy({ by: 'profileId', where, _max: { revision: true } })
  return new Map(rows.map(({ profileId, _max: { revision } }) => [profileId, revision ?? 0]))
}
