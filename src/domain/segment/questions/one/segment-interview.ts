import { type Answers, registerValue, textAt, valueAt } from '../../../interview/answers.ts'
import type { Definition } from '../../../interview/definition.ts'
import type { Question } from '../../../interview/question.ts'
import type { Regulation } from '../../../regulation/regulation.ts'
import { readName } from '../../../text/read-name.ts'
import { sameKey } from '../../../text/same-key.ts'
import { profileRulesOf } from '../../rules.ts'
import type { Segment } from '../../segment-profile.ts'
import { PROFILE_LIMITS } from '../../traits/typed-traits.ts'
import type { SegmentFacts } from '../facts.ts'
import { parameterQuestions } from '../segments/parameter-questions.ts'
import { answersOfParameters, parametersFromAnswers } from '../segments/parameters-answers.ts'

type Q = Question<SegmentFacts>

const name: Q = {
  key: 'name',
  kind: 'text',
  max: PROFILE_LIMITS.segment,
  label: { id: 'profile-ask-segment-name' },
  title: { id: 'profile-ask-segment-name.title' },
  terms: ['segment'],
  check: (value, { facts }) => {
    const read = readName(String(value), PROFILE_LIMITS.segment)
    if ('refusal' in read)
      return { refused: read.refusal, message: { id: `refused-name-${read.refusal}`, params: { max: PROFILE_LIMITS.segment } } }
    const taken = facts.otherNames.find((other) => sameKey(other) === read.key)
    return taken === undefined
      ? { value: read.name }
      : { refused: 'segment-name-taken', message: { id: 'refused-segment-name-taken', params: { name: taken } } }
  },
}

/** R24: the employee responsible for the segment. */
const responsible: Q = {
  key: 'responsible',
  kind: 'register',
  optional: true,
  skip: { button: { id: 'profile-ask-responsible.nobody' }, answer: { id: 'profile-ask-responsible.none' } },
  label: { id: 'profile-ask-responsible' },
  title: { id: 'profile-ask-responsible.title' },
  hint: { id: 'profile-ask-responsible.hint' },
  options: ({ facts }) => facts.people.map(({ id, name }) => ({ key: id, label: name })),
}

const PARAMETERS = ['size', 'satisfaction', 'uniqueness', 'blindSpot', 'complaints'] as const

/** One segment from its card: its name, what is known of it (R17), who is responsible (R24). It begins at the review, with everything answered. */
export const segmentInterview: Definition<SegmentFacts> = {
  key: 'profileSegment',
  version: 1,
  title: { id: 'profile-ask-segment' },
  nodes: [name, ...(PARAMETERS.flatMap((key) => parameterQuestions(key, false)) as Q[]), responsible],
}

/** The answers that a segment stands for; `responsible` is the employee's name, where there is one. */
export function answersOfSegment(segment: Segment, responsible: string | undefined, regulation: Regulation): Answers {
  const unknown = profileRulesOf(regulation).parameters.map(({ key }) => [key, { skipped: true }] as const)
  const { responsibleId: id } = segment
  return {
    ...Object.fromEntries(unknown),
    ...answersOfParameters(segment.parameters),
    name: { value: segment.name },
    responsible: id !== null && responsible !== undefined ? { value: { id, label: responsible } } : { skipped: true },
  }
}

/** What the answers make of the segment `before`. */
export const segmentFromAnswers = (answers: Answers, before: Segment, regulation: Regulation): Segment => ({
  ...before,
  name: textAt(answers, 'name') || before.name,
  responsibleId: registerValue.safeParse(valueAt(answers, 'responsible')).data?.id ?? null,
  parameters: parametersFromAnswers(answers, before.parameters, regulation),
})
