import { ENDINGS, FLEETING, LINKING } from '../regulation/typed-words.ts'

/** Shorter stems say nothing: too many words share them. */
const SHORTEST = 3
const LONGEST_ENDING = 3

/**
 * What the forms of a word share, as far as searching needs it: without its ending and without a vowel that comes and goes (точка, точек).
 * Takes a folded word (see `foldLetters`).
 */
export function stemOf(word: string): string {
  for (let length = LONGEST_ENDING; length > 0; length -= 1) {
    const stem = word.slice(0, -length)
    if (stem.length >= SHORTEST && ENDINGS.has(word.slice(-length))) return bared(stem)
  }
  return bared(word)
}

const bared = (stem: string): string => stem.replace(LINKING, '').replace(FLEETING, '$1$2')
