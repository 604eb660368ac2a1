import { countTraits } from '../../../domain/segment/count-traits.ts'
import { answersOfHypotheses } from '../../../domain/segment/questions/hypotheses/hypotheses-answers.ts'
import { answersOfSegments, segmentsFault, segmentsFromAnswers } from '../../../domain/segment/questions/segments/segments-answers.ts'
import { answersOfTraits, traitsFromAnswers } from '../../../domain/segment/questions/traits/traits-answers.ts'
import { traitBounds } from '../../../domain/segment/rules.ts'
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import { withTraits } from '../../../domain/segment/with-traits.ts'
import type { Screen } from '../../dialogue/screen.ts'
import { at } from '../../dialogue/screen.ts'
import type { Finishing, Next, Unfinished } from '../../interviews/interview-kind.ts'
import { profileSubject } from '../store/profile-subject.ts'
import { type Saved, saveEdit } from './save-edit.ts'

/** What an edit has changed, in words; the profile itself where it has changed nothing. */
const told = ({ profile, from, to }: Saved): Screen =>
  from === to ? at('profile', profile.id) : at('profileChange', profile.id, String(from), String(to))

/** The subject of the interview that goes on where a stage has ended. */
const subjectOf = ({ profile, to }: Saved): string => profileSubject({ id: profile.id, revision: to })

/**
 * Stage 1: the traits of a profile (R13–R15). The first time it goes on to the segments; later it says in words what has changed, and what
 * segments have lost with it. Refusals as `saveEdit`, and `traits-together` where the traits of two people are more than the act lets be.
 */
export async function saveTraits(finishing: Finishing): Promise<Screen | Next | Unfinished> {
  const { answers, regulation } = finishing
  const unit = regulation.settings.countingUnit
  const { max } = traitBounds(regulation)
  const saved = await saveEdit(finishing, {
    what: 'traits',
    make: (base, newId) => withTraits(base, traitsFromAnswers(answers, base.traits, newId), unit).profile,
    refuses: (after, revision) => {
      const count = countTraits(after.traits, unit)
      if (count <= max) return undefined
      const subject = profileSubject({ id: after.id, revision })
      return { refused: 'traits-together', params: { count, max }, address: 'traits', answers: answersOfTraits(after), subject }
    },
  })
  if ('refused' in saved) return saved
  const { profile } = saved
  if (profile.segments.length > 0) return told(saved)
  return {
    next: { kind: 'profileSegments', subject: subjectOf(saved), answers: answersOfSegments(profile) },
    note: { id: 'profile-traits-saved', params: { unit, count: countTraits(profile.traits, unit) } },
    otherwise: at('profile', profile.id),
  }
}

/**
 * Stage 2: the segments of a profile (R16, R17). The first time it goes on to their path, pains and channels. Refusals as `saveEdit`, and
 * `segment-traits` where a segment is no longer described as the act asks for, because traits have changed meanwhile.
 */
export async function saveSegments(finishing: Finishing): Promise<Screen | Next | Unfinished> {
  const { answers, regulation } = finishing
  const made = (base: SegmentProfile, newId: () => string, { traits }: SegmentProfile): SegmentProfile | Unfinished => {
    const fault = segmentsFault(answers, traits, regulation)
    if (fault) return { refused: 'segment-traits', params: { segment: fault.segment, count: fault.count }, address: fault.address }
    return { ...base, segments: segmentsFromAnswers(answers, { segments: base.segments, traits }, regulation, newId) }
  }
  const saved = await saveEdit(finishing, { what: 'segments', make: made })
  if ('refused' in saved) return saved
  const { profile } = saved
  if (profile.segments.some(({ hypotheses }) => hypotheses.length > 0)) return told(saved)
  return {
    next: { kind: 'profileHypotheses', subject: subjectOf(saved), answers: answersOfHypotheses(profile) },
    note: { id: 'profile-segments-saved', params: { count: profile.segments.length } },
    otherwise: at('profile', profile.id),
  }
}
