import { ENDINGS, LOOKALIKES } from '../regulation/typed-words.ts'
import { sameKey } from '../text/same-key.ts'
import { wordsOf } from '../text/words-of.ts'

const SHORTEST_STEM = 3

/** Whether two folded words differ in their endings only. */
export function isForm(one: string, other: string): boolean {
  if (one === other) return true
  let shared = 0
  while (shared < one.length && one[shared] === other[shared]) shared += 1
  // An ending may begin like the one it is compared with.
  return [shared, shared - 1].some((stem) => stem >= SHORTEST_STEM && ENDINGS.has(one.slice(stem)) && ENDINGS.has(other.slice(stem)))
}

/** Whether two lists hold the same words in some succession, each as another's form. */
export function areForms(one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length || one.length === 0) return false
  const rest = [...other]
  return one.every((word) => {
    const index = rest.findIndex((candidate) => isForm(word, candidate))
    return index >= 0 && rest.splice(index, 1).length === 1
  })
}

/** Letters put in, left out, mistaken or swapped with a neighbour between two texts; counting stops being exact beyond `most`. */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = at(above, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1)
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1] ? at(before, column - 2) + 1 : replaced
      current.push(Math.min(at(above, column) + 1, at(current, column - 1) + 1, replaced, swapped))
    }
    before = above
    above = current
  }
  return at(above, other.length)
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY

/** How many slips are forgiven in a key of this length: none in abbreviations. */
export const slipsIn = (length: number): number => (length < 5 ? 0 : length < 9 ? 1 : 2)

/** Whether two keys differ by slips of the finger only. Digits are never slips: room 101 is not room 102. */
export function isSlip(one: string, other: string): boolean {
  const most = slipsIn(Math.min(one.length, other.length))
  return digitsOf(one) === digitsOf(other) && distance(one, other, most) <= most
}

const digitsOf = (key: string): string => key.replace(/\P{N}/gu, '')

const alike = (key: string): string => Array.from(key, (letter) => LOOKALIKES.get(letter) ?? letter).join('')

/** Whether somebody may have meant the same by two names: slips, letters of the other alphabet, the same words turned round (R34). */
export function areSimilar(one: string, other: string): boolean {
  const [left, right] = [alike(sameKey(one)), alike(sameKey(other))]
  return isSlip(left, right) || areForms(wordsOf(one), wordsOf(other))
}
