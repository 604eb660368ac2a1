import { type Answer, type Answers, textAt, valueAt } from '../../../interview/answers.ts'
import type { Regulation } from '../../../regulation/regulation.ts'
import { profileRulesOf } from '../../rules.ts'
import type { ParameterFact } from '../../segment-profile.ts'
import { usualSource } from './parameter-questions.ts'

/** The answers that facts of a segment stand for; `prefix` is the address of the segment's item, empty at the top. */
export function answersOfParameters(facts: readonly ParameterFact[], prefix = ''): Answers {
  const entries = facts.flatMap(({ parameter, known, text, amount, source }): [string, Answer][] => {
    if (!known) return [[`${prefix}${parameter}`, { skipped: true }]]
    const value = parameter === 'size' ? amount : text
    if (value === null) return []
    return [
      [`${prefix}${parameter}`, { value }],
      ...(source === '' ? [] : [[`${prefix}${parameter}Source`, { value: source }] as [string, Answer]]),
    ]
  })
  return Object.fromEntries(entries)
}

/**
 * What the answers make of the facts `before`, in the succession of the regulation (R17). «Not known yet» is a fact of a main parameter;
 * of an additional one it says nothing where nothing was said before.
 */
export function parametersFromAnswers(
  answers: Answers,
  before: readonly ParameterFact[],
  regulation: Regulation,
  prefix = '',
): ParameterFact[] {
  return profileRulesOf(regulation).parameters.flatMap(({ key, group }): ParameterFact[] => {
    const own = before.find(({ parameter }) => parameter === key)
    const answer = answers[`${prefix}${key}`]
    if (!answer) return own ? [own] : []
    const value = valueAt(answers, `${prefix}${key}`)
    if (value === undefined) return own || group === 'main' ? [{ parameter: key, known: false, text: '', amount: null, source: '' }] : []
    const source = textAt(answers, `${prefix}${key}Source`) || (own?.known && own.source) || usualSource(key, regulation)
    const amount = typeof value === 'number' ? value : null
    return [{ parameter: key, known: true, text: typeof value === 'string' ? value : '', amount, source }]
  })
}
