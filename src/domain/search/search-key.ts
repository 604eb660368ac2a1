import { sameKey } from '../text/same-key.ts'
import { wordsOf } from '../text/words-of.ts'

/**
 * What something is found by, made of its texts (name first): its words, lower case with yo as ye, each after a space. Whole texts without
 * spaces are among them, so that a name typed in several words finds one written in one.
 */
export function searchKeyOf(texts: readonly string[]): string {
  const words = texts.flatMap((text) => [...wordsOf(text), sameKey(text)])
  return [...new Set(words)].map((word) => ` ${word}`).join('')
}
