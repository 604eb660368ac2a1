import { cleanText } from './clean-text.ts'
import { foldLetters } from './same-key.ts'

const NOT_WORDS = /[^\p{L}\p{N}\p{M}]+/gu
/** A mark belongs to a letter or digit; alone it says nothing. */
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** The words of a text in their succession, folded like `foldLetters`; signs and spaces only divide. */
export const wordsOf = (text: string): string[] => wordsIn(cleanText(text))

/** The same of a text that is clean already, as everything is that has been kept. */
export const wordsIn = (clean: string): string[] =>
  foldLetters(clean)
    .split(NOT_WORDS)
    .filter((word) => LETTER_OR_DIGIT.test(word))
