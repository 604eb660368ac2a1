import { distance, slipsIn } from '../text/slips.ts'
import { stemOf } from '../text/stem.ts'

/** How well a typed word fits one that stands somewhere; a larger number fits worse. */
export const CLOSENESS = { exact: 0, beginning: 1, form: 2, slip: 3 } as const
export type Closeness = (typeof CLOSENESS)[keyof typeof CLOSENESS]

/** How many letters all forms of a word begin with. */
const SHARED = 3
/** Two words that differ more in length are neither forms of one word nor slips: endings have three letters, slips put in two. */
const FARTHEST = 5
const MOST_SLIPS = 2
const DIGIT = /\p{N}/u
const NO_DIGITS = /\P{N}/gu

/** How one folded word fits another; undefined where it means another word. */
export const closenessOf = (asked: string, word: string): Closeness | undefined => closenessTo(asked)(word)

/**
 * Reads the folded word `asked`, to be held against many: gives how it fits a folded word: the word itself, its beginning, another form of it,
 * or one with slips of the finger.
 */
export function closenessTo(asked: string): (word: string) => Closeness | undefined {
  const stem = stemOf(asked)
  const beginning = stem.slice(0, SHARED)
  const letters = lettersOf(asked)
  return (word) => {
    if (asked === word) return CLOSENESS.exact
    if (word.startsWith(asked)) return CLOSENESS.beginning
    // Most words are passed over without a closer look.
    const akin = word.startsWith(beginning)
    if (Math.abs(word.length - asked.length) > FARTHEST || (!akin && countOf(letters ^ lettersOf(word)) > 2 * MOST_SLIPS + FARTHEST)) {
      return undefined
    }
    const other = stemOf(word)
    // A word without an ending may look as if it had one («приём»): it is a form of what is left of the other.
    if (akin && (stem === other || stem === word || asked === other)) return CLOSENESS.form
    return isSlipped(asked, word) || isSlipped(stem, other) ? CLOSENESS.slip : undefined
  }
}

/** Which of two words was meant is not known: the longer one says how many slips are forgiven. Digits are never slips: room 101 is not room 102. */
function isSlipped(one: string, other: string): boolean {
  const most = slipsIn(Math.max(one.length, other.length))
  if (most === 0 || Math.abs(one.length - other.length) > most) return false
  // A slip changes two letters of a word at most.
  if (countOf(lettersOf(one) ^ lettersOf(other)) > 2 * most) return false
  return digitsOf(one) === digitsOf(other) && distance(one, other, most) <= most
}

const digitsOf = (word: string): string => (DIGIT.test(word) ? word.replace(NO_DIGITS, '') : '')

/** Which letters a word has, one bit for each remainder of their codes. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

function countOf(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1
  return count
}
