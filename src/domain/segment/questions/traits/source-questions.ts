import { type Answers, choicesAt, moreAt, textAt } from '../../../interview/answers.ts'
import type { Checked, Option, Question } from '../../../interview/question.ts'
import type { Scope } from '../../../interview/scope.ts'
import { cleanLine } from '../../../text/clean-text.ts'
import { sourceKindOf } from '../../../touchpoint/source-kind-of.ts'
import { profileRulesOf } from '../../rules.ts'
import { PROFILE_LIMITS } from '../../traits/typed-traits.ts'
import { cited, said } from '../clauses.ts'
import type { TraitsFacts } from '../facts.ts'
import { answeredTraits } from './trait-lines.ts'

type Q = Question<TraitsFacts>

/** The answer that calls for a source for each trait. */
export const VARIOUS = 'various'

/** The sources of the regulation, the one that the unit named last first (R13). */
function sourceOptions({ regulation, facts }: Scope<TraitsFacts>): Option[] {
  const last = facts.lastSource
  return [...profileRulesOf(regulation).traitSources]
    .sort((one, other) => Number(other.key === last) - Number(one.key === last))
    .map(({ key, ru, en, short = ru }) => ({ key, label: { ru: short, en } }))
}

/** A source in words: an act is known by its kind, all else is another source. */
function readSource(text: string): Checked | undefined {
  const reference = cleanLine(text)
  if (Array.from(reference).length > PROFILE_LIMITS.basis) return undefined
  return { value: sourceKindOf(reference) === 'law' ? 'law' : 'other', more: { said: reference } }
}

const source = {
  kind: 'choice',
  title: { id: 'profile-ask-source.title' },
  clause: cited(({ traitSources }) => traitSources[0]),
  read: readSource,
} as const

/** Where the traits are known from: one source for all, or one for each. */
export const sourceQuestion: Q = {
  ...source,
  key: 'source',
  label: { id: 'profile-ask-source' },
  hint: { id: 'profile-ask-source.hint' },
  options: (scope) => [...sourceOptions(scope), { key: VARIOUS, label: { id: 'profile-ask-source.various' } }],
}

/** The same of one trait. */
export const ownSourceQuestion: Q = {
  ...source,
  key: 'own',
  label: { id: 'profile-ask-source.one' },
  hint: ({ answers, item }) =>
    answeredTraits(answers)
      .find(({ key }) => key === item?.key)
      ?.values.join('; '),
  options: sourceOptions,
}

/** A source with the words about it. */
export type Source = { source: string; sourceNote: string }

/** The source that was answered for the trait of a line. */
export function sourceOf(answers: Answers, key: string): Source {
  const address = textAt(answers, 'source') === VARIOUS ? `sources/${key}/own` : 'source'
  const { said } = moreAt(answers, address)
  return { source: textAt(answers, address), sourceNote: typeof said === 'string' ? said : '' }
}

/** Keys of the traits that a tick list was about. */
export function askedAt(answers: Answers, address: string): string[] {
  const { asked } = moreAt(answers, address)
  return Array.isArray(asked) ? asked.map(String) : []
}

/** Traits that came after the tick list was answered. */
const later = ({ answers }: Pick<Scope<unknown>, 'answers'>) => {
  const asked = askedAt(answers, 'affects')
  return answers['affects'] ? answeredTraits(answers).filter(({ key }) => !asked.includes(key)) : []
}

const affects = (
  key: string,
  traits: (scope: Pick<Scope<unknown>, 'answers'>) => { key: string; name: string }[],
  more: Partial<Q>,
): Q => ({
  key,
  kind: 'choices',
  label: { id: 'profile-ask-affects' },
  title: { id: 'profile-ask-affects.title' },
  hint: { id: 'profile-ask-affects.hint' },
  clause: said(({ affectsJourney }) => affectsJourney),
  terms: ['clientJourney'],
  options: (scope) => traits(scope).map(({ key, name }) => ({ key, label: name })),
  preset: (scope) => ({ keys: traits(scope).map(({ key }) => key), others: [] }),
  check: (value, scope) => ({ value, more: { asked: traits(scope).map(({ key }) => key) } }),
  ...more,
})

/** R15: which traits affect the client's path, once for all of them; the ticks are there already. */
export const affectsQuestion = affects('affects', ({ answers }) => answeredTraits(answers), {})

/** The same for traits that came later. */
export const laterAffectsQuestion = affects('affectsLater', later, { when: (scope) => later(scope).length > 0 })

/** Does the trait of a line affect the path? What was not asked about does. */
export function doesAffect(answers: Answers, key: string): boolean {
  const address = askedAt(answers, 'affects').includes(key) ? 'affects' : 'affectsLater'
  return !askedAt(answers, address).includes(key) || choicesAt(answers, address).keys.includes(key)
}
