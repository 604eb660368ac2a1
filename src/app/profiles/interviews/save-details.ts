import { deadlineFromAnswers } from '../../../domain/segment/questions/one/deadline-interview.ts'
import { segmentFromAnswers } from '../../../domain/segment/questions/one/segment-interview.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import type { Finishing, Unfinished } from '../../interviews/interview-kind.ts'
import { openedProfile } from '../store/profile-subject.ts'
import { saveEdit } from './save-edit.ts'

/** What is known of one segment, filled in or corrected later (R17), and who is responsible for it (R24). Refusals as `saveEdit`, and `segment-unknown`. */
export async function saveSegment(finishing: Finishing): Promise<Screen | Unfinished> {
  const { draft, answers, regulation } = finishing
  const { part } = openedProfile(draft.subject)
  const saved = await saveEdit(finishing, {
    what: 'segment',
    make: (base) =>
      base.segments.some(({ id }) => id === part)
        ? { ...base, segments: base.segments.map((one) => (one.id === part ? segmentFromAnswers(answers, one, regulation) : one)) }
        : { refused: 'segment-unknown' },
  })
  return 'refused' in saved ? saved : at('segment', saved.profile.id, part)
}

/** Why a profile is developed or updated, and by when (R23). Refusals as `saveEdit`. */
export async function saveDeadline(finishing: Finishing): Promise<Screen | Unfinished> {
  const saved = await saveEdit(finishing, { what: 'deadline', make: (base) => ({ ...base, ...deadlineFromAnswers(finishing.answers) }) })
  return 'refused' in saved ? saved : at('profile', saved.profile.id)
}
