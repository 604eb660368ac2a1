import { completeness } from '../../../domain/segment/completeness.ts'
import { keepsProfiles } from '../../../domain/segment/rules.ts'
import { readProfiles } from '../../profiles/store/read-profile.ts'
import type { Reading } from '../source.ts'

/** Those of the profiles that have their three parts (R21). Where the authority develops no profiles any more nothing is wanted of any. */
export async function completeProfiles({ app, db, authorityId }: Reading, ids: readonly string[]): Promise<Set<string>> {
  const { regulation } = app.authorities.get(authorityId)
  if (!keepsProfiles(regulation)) return new Set(ids)
  if (ids.length === 0) return new Set()
  const read = await readProfiles(db, { authorityId, id: { in: [...ids] } })
  return new Set(read.filter(({ profile }) => completeness(profile, regulation).complete).map(({ profile }) => profile.id))
}
