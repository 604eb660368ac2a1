import { moreAt, textAt } from '../../interview/answers.ts'
import type { Checked, Option, Question } from '../../interview/question.ts'
import type { Scope } from '../../interview/scope.ts'
import { cleanLine } from '../../text/clean-text.ts'
import { LIMITS, lengthOf } from '../entry.ts'
import { sourceKindOf } from '../source-kind-of.ts'
import { listClause, sourcesOf } from './list-clause.ts'
import { pointsOf } from './named-points.ts'
import type { TouchpointFacts } from './touchpoint-facts.ts'

/** A source is asked for when at least one point becomes an entry of its own. */
const someNew = (scope: Scope<unknown>): boolean =>
  pointsOf(scope).some((point) => point.existing === undefined || textAt(scope.answers, `points/${point.key}/same`) === 'other')

/** Kinds by their short names: official ones are whole sentences of the act. */
export const sourceKindOptions = ({ regulation }: Pick<Scope<unknown>, 'regulation'>): Option[] =>
  sourcesOf(regulation).map(({ key, ru, en, short = ru }) => ({ key, label: { ru: short, en } }))

const LAST = 'last'

const sourceOptions = (scope: Scope<TouchpointFacts>): Option[] => [
  ...(scope.facts.last ? [{ key: LAST, label: { id: 'touchpoint-source.last' } }] : []),
  ...sourceKindOptions(scope),
]

/** A whole reference says its kind by itself. */
function readReference(text: string): Checked | undefined {
  const said = cleanLine(text)
  const kind = sourceKindOf(said)
  return kind === undefined || lengthOf(said) > LIMITS.sourceRef ? undefined : { value: kind, more: { said } }
}

/** R35: where the touchpoints of this process come from; the last answer is the first option, and a reference can be typed at once. */
export const sourceKindQuestion: Question<TouchpointFacts> = {
  key: 'sourceKind',
  kind: 'choice',
  when: someNew,
  label: { id: 'touchpoint-source' },
  title: { id: 'touchpoint-source.title' },
  hint: ({ facts }) =>
    facts.last ? { id: 'touchpoint-source.hint-last', params: { ref: facts.last.ref } } : { id: 'touchpoint-source.hint' },
  example: { id: 'touchpoint-source-ref.example' },
  clause: listClause('sources'),
  options: sourceOptions,
  check: (value, { facts: { last } }) => (value === LAST && last ? { value: last.kind, more: { said: last.ref } } : { value }),
  read: readReference,
}

/** The reference that was given, with its kind or after it. */
export const sourceRefOf = ({ answers }: Pick<Scope<unknown>, 'answers'>): string => {
  const { said } = moreAt(answers, 'sourceKind')
  return typeof said === 'string' ? said : textAt(answers, 'sourceRef')
}

/** Asked where only the kind was said. */
export const sourceRefQuestion: Question<TouchpointFacts> = {
  key: 'sourceRef',
  kind: 'text',
  max: LIMITS.sourceRef,
  when: (scope) =>
    someNew(scope) && textAt(scope.answers, 'sourceKind') !== '' && moreAt(scope.answers, 'sourceKind')['said'] === undefined,
  label: ({ answers }) => ({
    id: textAt(answers, 'sourceKind') === 'instruction' ? 'touchpoint-source-ref.instruction' : 'touchpoint-source-ref',
  }),
  title: { id: 'touchpoint-source-ref.title' },
  hint: ({ answers }) => ({
    id: textAt(answers, 'sourceKind') === 'instruction' ? 'touchpoint-source-ref.who' : 'touchpoint-source-ref.hint',
  }),
  example: { id: 'touchpoint-source-ref.example' },
}
