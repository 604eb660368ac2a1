import { type Answers, linesAt } from '../../../interview/answers.ts'
import type { Regulation } from '../../../regulation/regulation.ts'
import { sameKey } from '../../../text/same-key.ts'
import { countValues } from '../../count-traits.ts'
import { isWithin, segmentBounds } from '../../rules.ts'
import type { Hypothesis, ParameterFact, Segment, SegmentProfile, Trait } from '../../segment-profile.ts'
import { inOrder } from '../../with-traits.ts'
import { keyOfId, openedWith } from '../opened.ts'
import { segmentsNamed, valuesAddress } from './named-segments.ts'
import { answersOfParameters, parametersFromAnswers } from './parameters-answers.ts'

/** The answers that the segments of a profile stand for: none for a profile that has no segments yet. Twins that it has were meant. */
export function answersOfSegments({ segments, traits }: SegmentProfile): Answers {
  if (segments.length === 0) return {}
  const keyed = segments.map((segment) => ({ ...segment, key: keyOfId(segment.id), values: inOrder(traits, segment.valueIds) }))
  const answers: Answers = {
    ...openedWith(keyed.map(({ key, name, values }) => ({ key, name, values }))),
    names: { value: { lines: keyed.map(({ key, name }) => ({ key, text: name })) } },
    ...Object.fromEntries(keyed.map(({ key, values }) => [valuesAddress(key), { value: { keys: values, others: [] } }])),
    ...Object.assign({}, ...keyed.map(({ key, parameters }) => answersOfParameters(parameters, `parameters/${key}/`))),
  }
  const { twins } = segmentsNamed(answers)
  return { ...answers, ...Object.fromEntries(twins.map(({ key }) => [`twins/${key}/same`, { value: 'keep' }])) }
}

/**
 * The segments that the answers make of those `before`: what stays keeps its id, its responsible employee and its hypotheses; a segment
 * that is one with another leaves it all that it knows. `newId` names what is new.
 */
export function segmentsFromAnswers(
  answers: Answers,
  { segments: before, traits }: Pick<SegmentProfile, 'segments' | 'traits'>,
  regulation: Regulation,
  newId: () => string,
): Segment[] {
  const { segments: left, twins } = segmentsNamed(answers)
  const known = (key: string): Segment | undefined => before.find(({ id }) => keyOfId(id) === key)
  return left.map(({ key, name, values }): Segment => {
    const own = known(key)
    const joined = twins.filter((one) => one.earlier.key === key && one.decision === 'merge').flatMap(({ later }) => known(later.key) ?? [])
    const all = own ? [own, ...joined] : joined
    return {
      id: own?.id ?? newId(),
      name,
      valueIds: inOrder(traits, values),
      responsibleId: all.find(({ responsibleId }) => responsibleId !== null)?.responsibleId ?? null,
      parameters: withFactsOf(joined, parametersFromAnswers(answers, own?.parameters ?? [], regulation, `parameters/${key}/`)),
      hypotheses: unitedHypotheses(all),
    }
  })
}

/** What is not known of a segment is taken from those that are one with it. */
function withFactsOf(joined: readonly Segment[], facts: readonly ParameterFact[]): ParameterFact[] {
  const known = joined.flatMap(({ parameters }) => parameters.filter((fact) => fact.known))
  const filled = facts.map((fact) => (fact.known ? fact : (known.find(({ parameter }) => parameter === fact.parameter) ?? fact)))
  const more = known.filter(({ parameter }, index) => known.findIndex((other) => other.parameter === parameter) === index)
  return [...filled, ...more.filter(({ parameter }) => !facts.some((fact) => fact.parameter === parameter))]
}

function unitedHypotheses(segments: readonly Segment[]): Hypothesis[] {
  const all = segments.flatMap(({ hypotheses }) => hypotheses)
  const same = (one: Hypothesis, other: Hypothesis): boolean => one.about === other.about && sameKey(one.text) === sameKey(other.text)
  return all.filter((one, index) => all.findIndex((other) => same(one, other)) === index)
}

/** A segment that the traits of the profile do not describe any more as R16 asks, with the address where it is told. */
export type SegmentFault = { address: string; segment: string; count: number }

/** The first segment whose answers no longer keep the bounds: traits may have changed while the interview waited. */
export function segmentsFault(answers: Answers, traits: readonly Trait[], regulation: Regulation): SegmentFault | undefined {
  const unit = regulation.settings.countingUnit
  return segmentsNamed(answers)
    .segments.map(({ key, name, values }) => ({ address: valuesAddress(key), segment: name, count: countValues(traits, values, unit) }))
    .find(({ count }) => !isWithin(count, segmentBounds(regulation)))
}

/** Names of the segments that were answered, as they stand. */
export const segmentNames = (answers: Answers): string[] => linesAt(answers, 'names').map(({ text }) => text)
