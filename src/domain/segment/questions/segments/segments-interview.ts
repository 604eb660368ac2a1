import { linesAt, linesValue } from '../../../interview/answers.ts'
import type { Definition } from '../../../interview/definition.ts'
import type { Jump, Question } from '../../../interview/question.ts'
import type { Scope } from '../../../interview/scope.ts'
import type { Words } from '../../../interview/words.ts'
import { countValues } from '../../count-traits.ts'
import { profileRulesOf, segmentBounds } from '../../rules.ts'
import { named, PROFILE_LIMITS } from '../../traits/typed-traits.ts'
import { segmentBoundsSaid, stageSaid } from '../clauses.ts'
import type { SegmentsFacts } from '../facts.ts'
import { openedSegments } from '../opened.ts'
import { leftItems, namedItems, segmentsNamed, type Twins, twinItems, valuesAddress } from './named-segments.ts'
import { parameterQuestions } from './parameter-questions.ts'

type Q = Question<SegmentsFacts>

/** The names of all segments in one message. */
const names: Q = {
  key: 'names',
  kind: 'lines',
  min: 1,
  label: { id: 'profile-ask-names' },
  title: { id: 'profile-ask-names.title' },
  hint: { id: 'profile-ask-names.hint' },
  example: { id: 'profile-ask-names.example' },
  clause: segmentBoundsSaid,
  terms: ['segment', 'segmentation'],
  check: (value) => {
    const { lines } = linesValue.parse(value)
    const long = lines.find(({ text }) => Array.from(text).length > PROFILE_LIMITS.segment)
    if (!long) return { value: { lines } }
    const params = { max: PROFILE_LIMITS.segment, name: Array.from(long.text).slice(0, 40).join('') }
    return { refused: 'segment-name-long', message: { id: 'refused-segment-name-long', params } }
  },
}

/** R16: which of the collected values describe the segment. */
const values: Q = {
  key: 'values',
  kind: 'choices',
  label: ({ item }) => ({ id: 'profile-ask-values', params: { segment: String(item?.title ?? '') } }),
  title: { id: 'profile-ask-values.title' },
  hint: { id: 'profile-ask-values.hint' },
  clause: segmentBoundsSaid,
  terms: ['trait', 'segment'],
  min: ({ regulation }) => segmentBounds(regulation).min,
  max: ({ regulation }) => segmentBounds(regulation).max,
  options: ({ facts }) =>
    facts.traits.flatMap((trait) => trait.values.map(({ id, text }) => ({ key: id, label: named(trait.name, text) }))),
  weigh: (keys, { facts, regulation }) => countValues(facts.traits, keys, regulation.settings.countingUnit),
  counted: {
    line: 'profile-values-count',
    few: 'refused-values-few',
    many: 'refused-values-many',
    params: ({ regulation }) => ({ unit: regulation.settings.countingUnit, cited: segmentBounds(regulation).cited }),
  },
}

const twinsOf = ({ answers, item }: Pick<Scope<unknown>, 'answers' | 'item'>): Twins | undefined =>
  segmentsNamed(answers).twins.find(({ key }) => key === item?.key)

/** R16: two segments with the same set are queried, never merged silently. */
const same: Q = {
  key: 'same',
  kind: 'choice',
  label: (scope) => {
    const twins = twinsOf(scope)
    return { id: 'profile-ask-same', params: { segment: twins?.later.name ?? '', other: twins?.earlier.name ?? '' } }
  },
  title: { id: 'profile-ask-same.title' },
  hint: { id: 'profile-ask-same.hint' },
  clause: segmentBoundsSaid,
  options: () => [
    { key: 'merge', label: { id: 'profile-ask-same.merge' } },
    { key: 'keep', label: { id: 'profile-ask-same.keep' } },
  ],
  jumps: (scope): Jump[] => {
    const twins = twinsOf(scope)
    return twins ? [{ to: valuesAddress(twins.later.key), label: { id: 'profile-ask-same.change' } }] : []
  },
}

const [size, sizeSource] = parameterQuestions('size', false)
const [satisfaction, satisfactionSource] = parameterQuestions('satisfaction', false)
const ADDITIONAL = ['uniqueness', 'blindSpot', 'complaints'] as const

/** Additional parameters are a tap away from the last of the main ones. */
const additionalJumps = ({ item, regulation }: Scope<SegmentsFacts>): Jump[] =>
  profileRulesOf(regulation)
    .parameters.filter(({ key, group }) => group === 'additional' && ADDITIONAL.some((known) => known === key))
    .map(({ key }) => ({ to: `parameters/${item?.key}/${key}`, label: { id: `profile-ask-${key}.button` } }))

const parameters = [
  size,
  sizeSource,
  satisfaction && { ...satisfaction, jumps: additionalJumps },
  satisfactionSource,
  ...ADDITIONAL.flatMap((key) => parameterQuestions(key, true)),
] as Q[]

/** Which segments are one now, which cannot be told apart, and which are no more there (R16). */
function notes({ answers }: Scope<unknown>): Words[] {
  const { twins } = segmentsNamed(answers)
  const lines = linesAt(answers, 'names')
  return [
    ...twins.map(({ earlier, later, decision }): Words => {
      const params = { segment: later.name, other: earlier.name }
      return decision === 'merge' ? { id: 'profile-note-merged', params } : { id: 'profile-note-same', params }
    }),
    ...openedSegments(answers)
      .filter(({ key }) => !lines.some((line) => line.key === key))
      .map(({ name }): Words => ({ id: 'profile-note-removed', params: { segment: name } })),
  ]
}

/** Stage 2 (R12, R16, R17): the segments of a profile, what describes them, and what is known of them. */
export const segmentsInterview: Definition<SegmentsFacts> = {
  key: 'profileSegments',
  version: 1,
  title: stageSaid('segmentation', 'profile-ask-stage-segments'),
  nodes: [
    names,
    { list: 'segments', from: ({ answers }) => namedItems(answers), questions: [values] },
    { list: 'twins', from: ({ answers }) => twinItems(answers), questions: [same] },
    { list: 'parameters', from: ({ answers }) => leftItems(answers), questions: parameters },
  ],
  notes,
}
