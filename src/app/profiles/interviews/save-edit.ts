import { may } from '../../../domain/rights/may.ts'
import { type MergedEdits, mergeEdits } from '../../../domain/segment/diff/merge-edits.ts'
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import { at } from '../../dialogue/screen.ts'
import type { Finishing, Unfinished } from '../../interviews/interview-kind.ts'
import { openedProfile, profileSubject } from '../store/profile-subject.ts'
import { profileAt } from '../store/read-history.ts'
import { readProfile, type StoredProfile } from '../store/read-profile.ts'
import { type ProfileChangeKind, saveProfile } from '../store/save-profile.ts'

/**
 * What an interview makes of the profile that it was opened with; `now` is the profile with what others have changed since. `version`: whether a
 * version comes of it (R20), once both are together.
 */
export type Edit = {
  what: ProfileChangeKind
  make: (base: SegmentProfile, newId: () => string, now: SegmentProfile) => SegmentProfile | Unfinished
  version?: (after: SegmentProfile) => boolean
  /** What both edits together must not be; `revision` is the one that they are put over. */
  refuses?: (after: SegmentProfile, revision: number) => Unfinished | undefined
}

/** What was saved: the profile now, and the revisions before and after; they are the same where nothing differed. */
export type Saved = { profile: SegmentProfile; from: number; to: number }

/** The profile that a draft is about as it was when it was opened, and as it is now. */
type Both = { base: SegmentProfile; stored: StoredProfile }

async function opened({ unit, actor, draft }: Finishing): Promise<Both | Unfinished> {
  const { id, revision } = openedProfile(draft.subject)
  const { authorityId, roles } = actor
  const stored = await readProfile(unit.tx, authorityId, id)
  if (stored?.profile.state !== 'active') return { refused: 'profile-unknown' }
  if (!may(roles, 'profile.edit', { unitId: stored.profile.unitId })) return { refused: 'not-allowed' }
  const base = stored.revision === revision ? stored.profile : await profileAt(unit.tx, authorityId, id, revision)
  return { base: base ?? stored.profile, stored }
}

/**
 * Saves what an interview makes of a profile. Changes that others made since it was opened are kept where they touch other parts; where both
 * changed the same, the person is told what has changed before a second press saves. Refusals: `profile-unknown`, `not-allowed`,
 * `profile-overtaken`, and those of `make`.
 */
export async function saveEdit(finishing: Finishing, edit: Edit): Promise<Saved | Unfinished> {
  const { app, unit, actor, draft, regulation, now } = finishing
  const both = await opened(finishing)
  if ('refused' in both) return both
  const { base, stored } = both
  const mine = edit.make(base, () => app.ids.next(), stored.profile)
  if ('refused' in mine) return mine
  const { seen } = openedProfile(draft.subject)
  const merged: MergedEdits =
    base === stored.profile ? { merged: mine, clash: false, lost: [] } : mergeEdits(base, stored.profile, mine, regulation)
  if (merged.clash && seen !== stored.revision) return overtaken(finishing, stored)
  const after = withVersion(stored.profile, merged.merged, edit)
  const refused = edit.refuses?.(after, stored.revision)
  if (refused) return refused
  const to = await saveProfile({ unit, actor, now, what: edit.what }, stored, after)
  return { profile: after, from: stored.revision, to: to ?? stored.revision }
}

/** The number goes to the later of two who make a version at a time. */
function withVersion({ version }: SegmentProfile, profile: SegmentProfile, edit: Edit): SegmentProfile {
  const after = { ...profile, version }
  return edit.version?.(after) ? { ...after, version: version + 1 } : after
}

/** Somebody else was faster with the same part. */
function overtaken({ draft }: Finishing, { profile, revision }: StoredProfile): Unfinished {
  const { id, revision: from, part } = openedProfile(draft.subject)
  return {
    refused: 'profile-overtaken',
    params: { title: profile.title },
    subject: profileSubject({ id, revision: from, part, seen: revision }),
    explains: at('profileChange', id, String(from), String(revision)),
  }
}
