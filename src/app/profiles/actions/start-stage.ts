import { answersOfHypotheses } from '../../../domain/segment/questions/hypotheses/hypotheses-answers.ts'
import { answersOfSegments } from '../../../domain/segment/questions/segments/segments-answers.ts'
import { answersOfTraits } from '../../../domain/segment/questions/traits/traits-answers.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { openProfileDraft, type ProfileOpening } from './open-profile-draft.ts'

/** The interview of each stage that has one of its own, by its key in the regulation (R12). */
const STAGES: Readonly<Record<string, ProfileOpening>> = {
  traits: { kind: 'profileTraits', answers: answersOfTraits },
  segmentation: {
    kind: 'profileSegments',
    answers: (profile) =>
      profile.traits.length === 0 ? { refused: 'no-traits-yet', screen: at('profile', profile.id) } : answersOfSegments(profile),
  },
  profile: {
    kind: 'profileHypotheses',
    answers: (profile) =>
      profile.segments.length === 0 ? { refused: 'no-segments-yet', screen: at('profile', profile.id) } : answersOfHypotheses(profile),
  },
}

/**
 * Opens a stage of a profile, or goes on where the person's own draft of it was left: args are the profile and the stage. Refusals as
 * `openProfileDraft`, `stale-idle` for a stage that there is not, `no-traits-yet`, `no-segments-yet`.
 */
export async function startStage(acting: Acting): Promise<Screen | Refusal> {
  const [id = '', stage = ''] = acting.args
  const opening = Object.hasOwn(STAGES, stage) ? STAGES[stage] : undefined
  if (!opening) return { refused: 'stale-idle', screen: at('profile', id) }
  return openProfileDraft(acting, id, opening)
}
