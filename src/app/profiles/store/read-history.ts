import { type ProfileDiff, rebuild } from '../../../domain/segment/diff/profile-diff.ts'
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import type { Db, Tx } from '../../../storage/open.ts'

/** A line of a profile's history, the difference apart. `version`: the one that it made, if one. */
export type ChangeRow = { revision: number; version: number | null; at: string; actorId: string; what: string }

/** The history of a profile, oldest first, without the differences. */
export const readChanges = (db: Db | Tx, authorityId: string, profileId: string): Promise<ChangeRow[]> =>
  db.profileChange.findMany({
    where: { authorityId, profileId },
    orderBy: { revision: 'asc' },
    select: { revision: true, version: true, at: true, actorId: true, what: true },
  })

/** A profile as it was at a revision, rebuilt from its history (R20); undefined when it had none such. */
export async function profileAt(
  db: Db | Tx,
  authorityId: string,
  profileId: string,
  revision: number,
): Promise<SegmentProfile | undefined> {
  const rows = await db.profileChange.findMany({
    where: { authorityId, profileId, revision: { lte: revision } },
    orderBy: { revision: 'asc' },
    select: { revision: true, change: true },
  })
  if (rows.at(-1)?.revision !== revision || rows.length !== revision) return undefined
  return rebuild(rows.map(({ change }) => change as unknown as ProfileDiff))
}
