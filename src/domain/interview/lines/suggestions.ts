import { sameKey } from '../../text/same-key.ts'
import type { Line } from '../answers.ts'
import { scopeOf } from '../env.ts'
import type { Option } from '../question.ts'
import type { At } from '../reply/take-value.ts'
import { isMessage } from '../words.ts'
import { standing } from './standing.ts'

/** The words of a suggestion as they become a line; undefined for a text of `locales`, which is not known here. */
export function literalOf({ label }: Option): string | undefined {
  if (typeof label === 'string') return label
  return isMessage(label) ? undefined : label.ru
}

/** Is the suggestion among the lines, or the beginning of one that ends otherwise than the word does? */
function used(option: Option, lines: readonly Line[], continued: boolean): boolean {
  const words = literalOf(option) ?? ''
  const begins = ({ text }: Line): boolean =>
    continued && text.toLowerCase().startsWith(words.toLowerCase()) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length))
  return lines.some((line) => sameKey(line.text) === sameKey(words) || begins(line))
}

/** The suggestions that are not among the lines yet. */
export function suggestionsOf<F>(at: At<F>): Option[] {
  const { question } = at.step
  const options = question.options?.(scopeOf(at.env, at.position, at.step)) ?? []
  const { lines } = standing(at)
  return options.filter((option) => literalOf(option) !== undefined && !used(option, lines, question.continues !== undefined))
}
