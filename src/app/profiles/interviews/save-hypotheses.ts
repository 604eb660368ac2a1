import { completeness } from '../../../domain/segment/completeness.ts'
import { hypothesesFromAnswers } from '../../../domain/segment/questions/hypotheses/hypotheses-answers.ts'
import { verdictFromAnswers } from '../../../domain/segment/questions/one/verdict-interview.ts'
import type { Hypothesis, SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import type { Finishing, Unfinished } from '../../interviews/interview-kind.ts'
import { openedProfile } from '../store/profile-subject.ts'
import { saveEdit } from './save-edit.ts'

/**
 * Stage 3: what is supposed of the path, pains and channels of each segment (R18). A profile that has its three parts then (R21) gets a version, the
 * first or the next (R20); where one is missing, what was said is kept and the card says what is missing. Refusals as `saveEdit`.
 */
export async function saveHypotheses(finishing: Finishing): Promise<Screen | Unfinished> {
  const { answers, regulation } = finishing
  const saved = await saveEdit(finishing, {
    what: 'profile',
    make: (base, newId) => ({ ...base, segments: hypothesesFromAnswers(answers, base.segments, newId) }),
    version: (after) => completeness(after, regulation).complete,
  })
  return 'refused' in saved ? saved : at('profile', saved.profile.id, 'saved')
}

/**
 * Stage 4: research has confirmed or refuted a hypothesis, with evidence (R19); every verdict makes a version (R20). Refusals as `saveEdit`, and
 * `hypothesis-unknown`.
 */
export async function saveVerdict(finishing: Finishing): Promise<Screen | Unfinished> {
  const { app, actor, draft, answers } = finishing
  const { part } = openedProfile(draft.subject)
  const today = app.authorities.today(actor.authorityId, app.clock.now())
  const saved = await saveEdit(finishing, {
    what: 'hypothesis',
    make: (base) =>
      withHypothesis(base, part, (hypothesis) => verdictFromAnswers(answers, hypothesis, today)) ?? { refused: 'hypothesis-unknown' },
    version: () => true,
  })
  if ('refused' in saved) return saved
  const segment = saved.profile.segments.find(({ hypotheses }) => hypotheses.some(({ id }) => id === part))
  return segment ? at('hypotheses', saved.profile.id, segment.id) : at('profile', saved.profile.id)
}

/** The profile with one hypothesis changed; undefined where it has none such. */
function withHypothesis(profile: SegmentProfile, id: string, change: (hypothesis: Hypothesis) => Hypothesis): SegmentProfile | undefined {
  if (!profile.segments.some(({ hypotheses }) => hypotheses.some((one) => one.id === id))) return undefined
  const changed = (hypotheses: readonly Hypothesis[]): Hypothesis[] => hypotheses.map((one) => (one.id === id ? change(one) : one))
  return { ...profile, segments: profile.segments.map((segment) => ({ ...segment, hypotheses: changed(segment.hypotheses) })) }
}
