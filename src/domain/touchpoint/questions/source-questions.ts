import { textAt } from '../../interview/answers.ts'
import type { Option, Question } from '../../interview/question.ts'
import type { Scope } from '../../interview/scope.ts'
import { LIMITS } from '../entry.ts'
import { listClause, sourcesOf } from './list-clause.ts'
import { pointsOf } from './named-points.ts'
import type { TouchpointFacts } from './touchpoint-facts.ts'

/** A source is asked for when at least one point becomes an entry of its own. */
const someNew = (scope: Scope<unknown>): boolean =>
  pointsOf(scope).some((point) => point.existing === undefined || textAt(scope.answers, `points/${point.key}/same`) === 'other')

const sourceOptions = ({ facts, regulation }: Scope<TouchpointFacts>): Option[] => [
  ...(facts.last ? [{ key: 'last', label: { id: 'touchpoint-source.last', params: { ref: facts.last.ref } } }] : []),
  ...sourcesOf(regulation).map((source) => ({ key: source.key, label: source })),
]

/** R35: where the touchpoints of this process come from; the last answer is the first option. */
export const sourceKindQuestion: Question<TouchpointFacts> = {
  key: 'sourceKind',
  kind: 'choice',
  when: someNew,
  label: { id: 'touchpoint-source' },
  hint: { id: 'touchpoint-source.hint' },
  clause: listClause('sources'),
  options: sourceOptions,
  check: (value, { facts }) =>
    value === 'last' && facts.last ? { value, more: { kind: facts.last.kind, ref: facts.last.ref } } : { value },
}

/** The reference of the document, or who gave the instruction and when. */
export const sourceRefQuestion: Question<TouchpointFacts> = {
  key: 'sourceRef',
  kind: 'text',
  max: LIMITS.sourceRef,
  when: (scope) => someNew(scope) && textAt(scope.answers, 'sourceKind') !== 'last' && textAt(scope.answers, 'sourceKind') !== '',
  label: ({ answers }) => ({
    id: textAt(answers, 'sourceKind') === 'instruction' ? 'touchpoint-source-ref.instruction' : 'touchpoint-source-ref',
  }),
  hint: ({ answers }) => ({
    id: textAt(answers, 'sourceKind') === 'instruction' ? 'touchpoint-source-ref.who' : 'touchpoint-source-ref.hint',
  }),
  example: { id: 'touchpoint-source-ref.example' },
}
