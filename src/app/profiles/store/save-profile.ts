import { diffProfiles } from '../../../domain/segment/diff/profile-diff.ts'
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import { Conflict } from '../../../storage/conflict.ts'
import type { Tx } from '../../../storage/open.ts'
import type { Json, Unit } from '../../../storage/unit.ts'
import { type Doer, record } from '../../journal/record.ts'
import { childrenOf, headOf, orderly } from './profile-rows.ts'
import type { StoredProfile } from './read-profile.ts'

/** What a change of a profile was: the words of its history are chosen by it. */
export type ProfileChangeKind =
  | 'created'
  | 'traits'
  | 'segments'
  | 'profile'
  | 'segment'
  | 'hypothesis'
  | 'deadline'
  | 'responsible'
  | 'handedOver'
/** Who changes a profile, when, in whose transaction. */
export type Changing = { unit: Unit; actor: Doer; now: string; what: ProfileChangeKind }

/** Writes a profile that there was not before, with revision 1 and the first line of its history. */
export async function createProfile(changing: Changing, profile: SegmentProfile): Promise<SegmentProfile> {
  const { unit, actor, now } = changing
  const { authorityId, personId: authorId } = actor
  const after = orderly(profile)
  await unit.tx.segmentProfile.create({
    data: { ...headOf(after), id: after.id, authorityId, authorId, createdAt: now, updatedAt: now, revision: 1 },
  })
  await insertChildren(unit.tx, after, authorityId)
  await note(changing, null, after, 1)
  return after
}

/**
 * Writes `after` over the profile that was read as `before`: its own row on condition that nobody was faster, the rows below it anew, the
 * difference to the history, a line to the journal. Gives the revision that was made, or null where nothing differs: nothing is written then.
 * Throws Conflict where somebody was faster: on fresh data it may succeed.
 */
export async function saveProfile(changing: Changing, before: StoredProfile, after: SegmentProfile): Promise<number | null> {
  const { unit, actor, now } = changing
  const { authorityId } = actor
  const next = orderly(after)
  const head = headOf(next)
  const children = childrenOf(next, authorityId)
  if (JSON.stringify([head, children]) === JSON.stringify([headOf(before.profile), childrenOf(before.profile, authorityId)])) return null
  const { id } = next
  const revision = before.revision + 1
  const { count } = await unit.tx.segmentProfile.updateMany({
    where: { id, authorityId, revision: before.revision },
    data: { ...head, updatedAt: now, revision },
  })
  if (count !== 1) throw new Conflict('profile', 'a profile was changed meanwhile')
  await removeChildren(unit.tx, id, authorityId)
  await insertChildren(unit.tx, next, authorityId)
  await note(changing, before.profile, next, revision)
  return revision
}

/** The line of the history and the one of the journal. */
async function note({ unit, actor, now, what }: Changing, before: SegmentProfile | null, after: SegmentProfile, revision: number) {
  const { authorityId, personId: actorId } = actor
  const row = changeRow(before, after, { revision, authorityId, at: now, actorId, what })
  await unit.tx.profileChange.create({ data: row })
  const { version, change } = row
  record(unit, actor, now, `profile.${what}`, `profile:${after.id}`, { revision, version, change })
}

/** What the history keeps of a change: what differs, and which version it made, if one (R20). */
export function changeRow<T extends object>(before: SegmentProfile | null, after: SegmentProfile, of: T) {
  const version = after.version === (before?.version ?? 0) ? null : after.version
  return { ...of, profileId: after.id, version, change: diffProfiles(before, after) as unknown as NonNullable<Json> }
}

/** Writes the rows below a profile. */
export async function insertChildren(tx: Tx, profile: SegmentProfile, authorityId: string): Promise<void> {
  const rows = childrenOf(profile, authorityId)
  await tx.profileProcess.createMany({ data: rows.processes })
  if (rows.traits.length > 0) await tx.trait.createMany({ data: rows.traits })
  if (rows.values.length > 0) await tx.traitValue.createMany({ data: rows.values })
  if (rows.segments.length > 0) await tx.segment.createMany({ data: rows.segments })
  if (rows.segmentValues.length > 0) await tx.segmentValue.createMany({ data: rows.segmentValues })
  if (rows.parameters.length > 0) await tx.segmentParameter.createMany({ data: rows.parameters })
  if (rows.hypotheses.length > 0) await tx.hypothesis.createMany({ data: rows.hypotheses })
}

async function removeChildren(tx: Tx, profileId: string, authorityId: string): Promise<void> {
  const where = { profileId, authorityId }
  await tx.profileProcess.deleteMany({ where })
  await tx.trait.deleteMany({ where })
  await tx.traitValue.deleteMany({ where })
  await tx.segment.deleteMany({ where })
  await tx.segmentValue.deleteMany({ where })
  await tx.segmentParameter.deleteMany({ where })
  await tx.hypothesis.deleteMany({ where })
}
