import { sameKey } from '../text/same-key.ts'
import { wordsOf } from '../text/words-of.ts'

/**
 * What an entry is found by, made of its texts (name first): its words, lower case with yo as ye, each after a space, so that ` ` + the
 * beginning of a word is a substring. Whole texts without spaces are among them, so that a name typed in several words finds one
 * written in one.
 */
export function searchKeyOf(texts: readonly string[]): string {
  const words = texts.flatMap((text) => [...wordsOf(text), sameKey(text)])
  return [...new Set(words)].map((word) => ` ${word}`).join('')
}

/** Substrings of which a search key must hold all of at least one list; empty for a query without letters and digits: it finds all. */
export function searchFor(query: string): string[][] {
  const words = wordsOf(query)
  if (words.length === 0) return []
  return [words.map((word) => ` ${word}`), [` ${sameKey(query)}`]]
}

/** Whether every word of the query begins a word of the entry, or the query without spaces begins one of its texts. */
export function isFound(searchKey: string, query: string): boolean {
  const ways = searchFor(query)
  return ways.length === 0 || ways.some((parts) => parts.every((part) => searchKey.includes(part)))
}
