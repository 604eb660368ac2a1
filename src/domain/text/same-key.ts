import { cleanText } from './clean-text.ts'

const NOT_LETTERS_OR_DIGITS = /[^\p{L}\p{N}]/gu
const YO = /\u0451/g
const YE = '\u0435'

/** Lower case and the letter yo written as ye, the way people type. Expects cleaned text. */
export const foldLetters = (text: string): string => text.toLowerCase().replace(YO, YE)

/**
 * The key by which two names are the same (R34): lower case, yo written as ye, and nothing but letters and digits.
 * Empty only for a text without letters and digits.
 */
export function sameKey(text: string): string {
  const letters = cleanText(text).replace(NOT_LETTERS_OR_DIGITS, '')
  // Some capitals get a combining mark when made small.
  return foldLetters(letters).replace(NOT_LETTERS_OR_DIGITS, '')
}
