import { type Answers, valueAt } from '../../../interview/answers.ts'
import type { Question } from '../../../interview/question.ts'
import type { Scope } from '../../../interview/scope.ts'
import type { ProfileRules, Regulation } from '../../../regulation/regulation.ts'
import { profileRulesOf } from '../../rules.ts'
import { PROFILE_LIMITS } from '../../traits/typed-traits.ts'
import { cited } from '../clauses.ts'

/** So many persons are more than anybody counts; a database takes no more. */
const MOST_PERSONS = 2_000_000_000

type Parameter = ProfileRules['parameters'][number]

/** A parameter of the regulation, if it has it. */
export const parameterOf = (key: string, regulation: Regulation): Parameter | undefined =>
  profileRulesOf(regulation).parameters.find((one) => one.key === key)

/** The source that is usual: the first that the act names (R17). */
export const usualSource = (key: string, regulation: Regulation): string => parameterOf(key, regulation)?.sources[0] ?? ''

/** The address of a parameter of the item at hand. */
const addressOf = (key: string, { item }: Pick<Scope<unknown>, 'item'>): string => (item ? `parameters/${item.key}/${key}` : key)

const isKnown = (answers: Answers, address: string): boolean => valueAt(answers, address) !== undefined

/**
 * What a segment is asked about by one parameter (R17): the answer, where «not known yet» is one, and its source, which is the usual one
 * unless it is changed. `quiet` ones are reached by a tap.
 */
export function parameterQuestions(
  key: 'size' | 'satisfaction' | 'uniqueness' | 'blindSpot' | 'complaints',
  quiet: boolean,
): Question<never>[] {
  const asked: Question<never> = {
    key,
    kind: key === 'size' ? 'number' : 'text',
    optional: true,
    skip: { button: { id: 'profile-unknown-yet.button' }, answer: { id: 'profile-unknown-yet' } },
    ...(quiet && { quiet }),
    ...(key === 'size' ? { min: 0, max: MOST_PERSONS } : { max: PROFILE_LIMITS.parameter }),
    when: ({ regulation }) => parameterOf(key, regulation) !== undefined,
    label: ({ item }) => ({ id: `profile-ask-${key}`, params: { segment: String(item?.title ?? '') } }),
    title: { id: `profile-ask-${key}.title` },
    hint: { id: `profile-ask-${key}.hint` },
    clause: cited(({ parameters }) => parameters.find((one) => one.key === key)),
    ...(key === 'complaints' || key === 'uniqueness' ? {} : { terms: [key === 'size' ? 'segmentSize' : key] }),
    check: (value) =>
      key === 'size' && !Number.isInteger(value)
        ? { refused: 'size-not-whole', message: { id: 'refused-size-not-whole' } }
        : { value: value as string | number },
  }
  return [asked, sourceOf(key)]
}

const sourceOf = (key: string): Question<never> => ({
  key: `${key}Source`,
  kind: 'choice',
  quiet: true,
  when: (scope) => parameterOf(key, scope.regulation) !== undefined && isKnown(scope.answers, addressOf(key, scope)),
  label: { id: 'profile-ask-parameter-source' },
  title: { id: `profile-ask-${key}.source` },
  clause: cited(({ parameters }) => parameters.find((one) => one.key === key)),
  options: ({ regulation }) => {
    const { sources = [] } = parameterOf(key, regulation) ?? {}
    return [...profileRulesOf(regulation).parameterSources]
      .sort((one, other) => Number(sources.includes(other.key)) - Number(sources.includes(one.key)))
      .map((source) => ({ key: source.key, label: source }))
  },
  preset: ({ regulation }) => usualSource(key, regulation) || undefined,
})
