import type { Regulation } from '../regulation/regulation.ts'
import { completeness } from './completeness.ts'
import { countTraits, countValues } from './count-traits.ts'
import { isWithin, profileRulesOf, segmentBounds, traitBounds } from './rules.ts'
import type { SegmentProfile } from './segment-profile.ts'

export type StageState = 'notStarted' | 'underWay' | 'done'
/** A stage by its key in the regulation (R12; A6). */
export type Stage = { key: string; state: StageState }

type Judge = (profile: SegmentProfile, regulation: Regulation) => StageState

const state = (begun: boolean, done: boolean): StageState => (done ? 'done' : begun ? 'underWay' : 'notStarted')

/** As many traits as R14 asks for, each with its source. */
const traits: Judge = ({ traits: all }, regulation) => {
  const enough = isWithin(countTraits(all, regulation.settings.countingUnit), traitBounds(regulation))
  return state(all.length > 0, enough && all.every(({ source }) => source !== ''))
}

/** Every segment is described (R16), and asked about by each main parameter: «not known yet» is an answer (R17). */
const segmentation: Judge = ({ traits: all, segments }, regulation) => {
  const main = profileRulesOf(regulation).parameters.filter(({ group }) => group === 'main')
  const done = segments.every(
    ({ valueIds, parameters }) =>
      isWithin(countValues(all, valueIds, regulation.settings.countingUnit), segmentBounds(regulation)) &&
      main.every(({ key }) => parameters.some(({ parameter }) => parameter === key)),
  )
  return state(segments.length > 0, segments.length > 0 && done)
}

const hypothesesOf = ({ segments }: SegmentProfile) => segments.flatMap((segment) => segment.hypotheses)

const hypothesis: Judge = (profile, regulation) => state(hypothesesOf(profile).length > 0, completeness(profile, regulation).complete)

/** Under way once a hypothesis was confirmed or refuted, done when none is left to verify (R19, R20). */
const refinement: Judge = (profile) => {
  const all = hypothesesOf(profile)
  const verified = all.filter(({ status }) => status !== 'toVerify')
  return state(verified.length > 0, verified.length > 0 && verified.length === all.length)
}

const JUDGES: Readonly<Record<string, Judge>> = { traits, segmentation, profile: hypothesis, refinement }

/** Where a profile stands in each stage of the regulation, in its succession (R12). A stage that the product does not know is not begun. */
export const stagesOf = (profile: SegmentProfile, regulation: Regulation): Stage[] =>
  profileRulesOf(regulation).stages.map(({ key }) => ({ key, state: JUDGES[key]?.(profile, regulation) ?? 'notStarted' }))
