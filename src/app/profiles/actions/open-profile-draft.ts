import type { Answers } from '../../../domain/interview/answers.ts'
import { may } from '../../../domain/rights/may.ts'
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { findUnfinished } from '../../interviews/find-unfinished.ts'
import { openDraft } from '../../interviews/open-draft.ts'
import { resumeDraft } from '../../interviews/resume-draft.ts'
import { openedProfile, profileSubject } from '../store/profile-subject.ts'
import { readProfile, type StoredProfile } from '../store/read-profile.ts'

/** A profile that the person may edit. Refusals: `profile-unknown`, `not-allowed`. */
export async function editableProfile({ unit, actor }: Pick<Acting, 'unit' | 'actor'>, id: string): Promise<StoredProfile | Refusal> {
  const stored = await readProfile(unit.tx, actor.authorityId, id)
  if (stored?.profile.state !== 'active') return { refused: 'profile-unknown', screen: at('profiles') }
  return may(actor.roles, 'profile.edit', { unitId: stored.profile.unitId }) ? stored : { refused: 'not-allowed' }
}

export type ProfileOpening = { kind: string; part?: string; answers: (profile: SegmentProfile) => Answers | Refusal }

/**
 * Opens an interview about a profile, or goes on where the person's own draft of it was left. Refusals as `editableProfile`, and those of
 * `answers`.
 */
export async function openProfileDraft(acting: Acting, id: string, opening: ProfileOpening): Promise<Screen | Refusal> {
  const { app, unit, actor } = acting
  const { kind, part = '' } = opening
  const stored = await editableProfile(acting, id)
  if ('refused' in stored) return stored
  const begun = await findUnfinished(unit, actor, kind, (_, subject) => {
    const opened = openedProfile(subject)
    return opened.id === id && opened.part === part
  })
  if (begun !== undefined) return resumeDraft(app, unit, actor, begun)
  const answers = opening.answers(stored.profile)
  if (isRefusal(answers)) return answers
  return openDraft(app, unit, actor, { kind, subject: profileSubject({ id, revision: stored.revision, part }), answers })
}

const isRefusal = (given: Answers | Refusal): given is Refusal => typeof given['refused'] === 'string'
