import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import type { Db, Tx } from '../../../storage/open.ts'
import { type ProfileChildren, type ProfileRow, toProfile } from './profile-rows.ts'

/** A profile as it stands in the database: `revision` grows with every change. */
export type StoredProfile = {
  profile: SegmentProfile
  revision: number
  authorId: string
  createdAt: string
  updatedAt: string
  searchKey: string
}

/** Which profiles of an authority are read: all of its units, of some, or one. */
export type ProfilesWhere = { authorityId: string; id?: string | { in: string[] }; unitId?: string | { in: string[] }; state?: 'active' }

/** All rows below these profiles, a statement per table whatever their number. */
async function childrenIn(db: Db | Tx, authorityId: string, ids: string[]): Promise<ProfileChildren> {
  const where = { authorityId, profileId: { in: ids } }
  const placed = { where, orderBy: { position: 'asc' } } as const
  return {
    processes: await db.profileProcess.findMany({ where }),
    traits: await db.trait.findMany(placed),
    values: await db.traitValue.findMany(placed),
    segments: await db.segment.findMany(placed),
    segmentValues: await db.segmentValue.findMany({ where }),
    parameters: await db.segmentParameter.findMany({ where }),
    hypotheses: await db.hypothesis.findMany(placed),
  }
}

const grouped = <T extends { profileId: string }>(rows: readonly T[]): ((id: string) => T[]) => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.profileId)
    if (group) group.push(row)
    else groups.set(row.profileId, [row])
  }
  return (id) => groups.get(id) ?? []
}

function assembled(heads: readonly ProfileRow[], children: ProfileChildren): StoredProfile[] {
  const of = {
    processes: grouped(children.processes),
    traits: grouped(children.traits),
    values: grouped(children.values),
    segments: grouped(children.segments),
    segmentValues: grouped(children.segmentValues),
    parameters: grouped(children.parameters),
    hypotheses: grouped(children.hypotheses),
  }
  return heads.map((head) => {
    const { id, revision, authorId, createdAt, updatedAt, searchKey } = head
    const rows = {
      head,
      processes: of.processes(id),
      traits: of.traits(id),
      values: of.values(id),
      segments: of.segments(id),
      segmentValues: of.segmentValues(id),
      parameters: of.parameters(id),
      hypotheses: of.hypotheses(id),
    }
    return { profile: toProfile(rows), revision, authorId, createdAt, updatedAt, searchKey }
  })
}

/** Profiles with everything below them, by title. */
export async function readProfiles(db: Db | Tx, where: ProfilesWhere): Promise<StoredProfile[]> {
  const heads = await db.segmentProfile.findMany({ where, orderBy: [{ title: 'asc' }, { id: 'asc' }] })
  if (heads.length === 0) return []
  const ids = heads.map(({ id }) => id)
  return assembled(heads, await childrenIn(db, where.authorityId, ids))
}

/** One profile of the authority; undefined when it has none such. */
export const readProfile = async (db: Db | Tx, authorityId: string, id: string): Promise<StoredProfile | undefined> =>
  (await readProfiles(db, { authorityId, id }))[0]
