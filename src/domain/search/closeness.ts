import { distance, slipsIn } from '../text/slips.ts'
import { stemOf } from '../text/stem.ts'

/** How well a typed word fits one that stands somewhere; a larger number fits worse. */
export const CLOSENESS = { exact: 0, beginning: 1, form: 2, slip: 3 } as const
export type Closeness = (typeof CLOSENESS)[keyof typeof CLOSENESS]

/** How many letters all forms of a word begin with. */
const SHARED = 3

/**
 * How the folded word `asked` fits the folded word `word`: the word itself, its beginning, another form of it, or one with slips of the
 * finger; undefined where it means another word.
 */
export function closenessOf(asked: string, word: string): Closeness | undefined {
  if (asked === word) return CLOSENESS.exact
  if (word.startsWith(asked)) return CLOSENESS.beginning
  const [one, other] = [stemOf(asked), stemOf(word)]
  if (isForm({ asked, word, one, other })) return CLOSENESS.form
  return isSlipped(asked, word) || isSlipped(one, other) ? CLOSENESS.slip : undefined
}

type Stems = { asked: string; word: string; one: string; other: string }

/** A word without an ending may look as if it had one («приём»): it is a form of what is left of the other. */
function isForm({ asked, word, one, other }: Stems): boolean {
  if (!word.startsWith(one.slice(0, SHARED))) return false
  return one === other || one === word || asked === other
}

/** Which of two words was meant is not known: the longer one says how many slips are forgiven. Digits are never slips: room 101 is not room 102. */
function isSlipped(one: string, other: string): boolean {
  const most = slipsIn(Math.max(one.length, other.length))
  if (most === 0 || Math.abs(one.length - other.length) > most || digitsOf(one) !== digitsOf(other)) return false
  return distance(one, other, most) <= most
}

const digitsOf = (word: string): string => word.replace(/\P{N}/gu, '')
