import { sameKey } from '../text/same-key.ts'
import { stemOf } from '../text/stem.ts'
import { wordsOf } from '../text/words-of.ts'

/** How many letters all forms of a word begin with. */
const SHARED = 3

/**
 * What an entry is found by, made of its texts (name first): its words, lower case with yo as ye, each after a space, so that ` ` + the
 * beginning of a word is a substring. Whole texts without spaces are among them, so that a name typed in several words finds one
 * written in one.
 */
export function searchKeyOf(texts: readonly string[]): string {
  const words = texts.flatMap((text) => [...wordsOf(text), sameKey(text)])
  return [...new Set(words)].map((word) => ` ${word}`).join('')
}

/**
 * Whether every word of the query, or a form of it, begins a word of the entry or is a form of one («приёме граждан» finds «приём гражданина»), or
 * the query without spaces begins one of its texts. A query without letters and digits finds all.
 */
export function isFound(searchKey: string, query: string): boolean {
  const asked = wordsOf(query)
  if (asked.length === 0 || searchKey.includes(` ${sameKey(query)}`)) return true
  return asked.every((word) => searchKey.includes(` ${word}`) || hasForm(searchKey, word))
}

/** Words that begin otherwise are not looked at: most entries are passed over without being cut into words. */
function hasForm(searchKey: string, asked: string): boolean {
  const stem = stemOf(asked)
  const beginning = stem.slice(0, SHARED)
  if (!searchKey.includes(` ${beginning}`)) return false
  return searchKey.split(' ').some((word) => word.startsWith(beginning) && isForm(asked, stem, word))
}

/** A word without an ending may look as if it had one («приём»): it is a form of what is left of the other. */
function isForm(asked: string, stem: string, word: string): boolean {
  const other = stemOf(word)
  return stem === other || stem === word || asked === other
}
