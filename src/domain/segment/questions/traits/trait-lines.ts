import { z } from 'zod'
import { type Answers, type Line, linesAt } from '../../../interview/answers.ts'
import type { Option, Refusal, UnderstoodLines } from '../../../interview/question.ts'
import type { Scope } from '../../../interview/scope.ts'
import { isMessage } from '../../../interview/words.ts'
import { sameKey } from '../../../text/same-key.ts'
import { countTraits } from '../../count-traits.ts'
import { parseTraits } from '../../traits/parse-traits.ts'
import { mergeTraits, PROFILE_LIMITS, type TypedTrait, traitText } from '../../traits/typed-traits.ts'

const typedTrait = z.object({ name: z.string(), values: z.array(z.string()) })

/** The trait that a line stands for; `key` is the line's. */
export type LineTrait = TypedTrait & { key: string }

/** A line of the list of traits. */
export const lineOf = (key: string, trait: TypedTrait): Line => ({ key, text: traitText(trait), data: trait })

/** The traits of these lines; a line that is none is passed over. */
export const traitsOfLines = (lines: readonly Line[]): LineTrait[] =>
  lines.flatMap(({ key, data }) => {
    const read = typedTrait.safeParse(data)
    return read.success ? [{ key, ...read.data }] : []
  })

/** The traits that were answered. */
export const answeredTraits = (answers: Answers): LineTrait[] => traitsOfLines(linesAt(answers, 'traits'))

const QUOTED = 200
const quoted = (unread: readonly string[]): string => Array.from(unread.join('; ')).slice(0, QUOTED).join('')
const length = (text: string): number => Array.from(text).length

/** The first name or value that is too long to be kept. */
function tooLong(traits: readonly TypedTrait[]): Refusal | undefined {
  for (const { name, values } of traits) {
    const value = values.find((text) => length(text) > PROFILE_LIMITS.value)
    if (length(name) > PROFILE_LIMITS.trait) return long('trait', name, PROFILE_LIMITS.trait)
    if (value !== undefined) return long('value', value, PROFILE_LIMITS.value)
  }
  return undefined
}

const long = (what: 'trait' | 'value', text: string, max: number): Refusal => ({
  refused: 'trait-long',
  message: { id: 'refused-trait-long', params: { what, max, length: length(text), text: quoted([text]) } },
})

/**
 * Joins what was typed with the traits that stand (R13): a name that stands already gets the values. What was not understood is told beside
 * what was. Refusals: `trait-unread` where nothing was, `trait-long`.
 */
export function understandTraits(text: string, _scope: unknown, before: readonly Line[]): UnderstoodLines | Refusal {
  const { traits, unread } = parseTraits(text)
  const params = { text: quoted(unread) }
  if (traits.length === 0) return { refused: 'trait-unread', message: { id: 'refused-trait-unread', params } }
  const long = tooLong(traits)
  if (long) return long
  const known = traitsOfLines(before)
  const lines = mergeTraits(known, traits).map((trait) => {
    const own = known.find(({ name }) => sameKey(name) === sameKey(trait.name))
    const stays = own && before.find(({ key }) => key === own.key)
    return stays && own.values.length === trait.values.length ? stays : lineOf(own?.key ?? '', trait)
  })
  return unread.length > 0 ? { lines, note: { id: 'refused-trait-some-unread', params } } : { lines }
}

/** A name that was tapped, with the values typed after it; whoever types the name again, or other traits, is understood too. */
export function continueTrait({ label }: Option, text: string): string {
  const name = typeof label === 'string' || isMessage(label) ? label : label.ru
  const [first] = parseTraits(text).traits
  return typeof name !== 'string' || (first && sameKey(first.name) === sameKey(name)) ? text : `${name}:\n${text}`
}

/** What of the lines counts towards R14, by the setting of the authority. */
export const measureTraits = (lines: readonly Line[], { regulation }: Pick<Scope<unknown>, 'regulation'>): number =>
  countTraits(traitsOfLines(lines), regulation.settings.countingUnit)
