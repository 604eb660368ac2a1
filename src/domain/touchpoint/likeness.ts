import { ENDINGS, LOOKALIKES } from '../regulation/typed-words.ts'
import { sameKey } from '../text/same-key.ts'
import { distance, slipsIn } from '../text/slips.ts'
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
