import { sameKey } from '../text/same-key.ts'
import { lengthOf } from './entry.ts'

const SEPARATORS = /[\n;]+/

/** Parts of a text between line breaks and semicolons. */
const partsOf = (text: string): string[] =>
  text
    .split(SEPARATORS)
    .map((part) => part.trim())
    .filter((part) => part !== '')

const keyOf = (part: string): string => sameKey(part) || part

/**
 * `base` with those parts of `addition` that it does not hold yet, after a line break; `left` when they would make it longer than `limit`
 * and are therefore not in it. Joining twice changes nothing more.
 */
export function joinTexts(base: string, addition: string, limit: number): { text: string; left: boolean } {
  const known = new Set(partsOf(base).map(keyOf))
  const parts = partsOf(addition)
  const missing = parts.filter((part) => !known.has(keyOf(part)))
  if (missing.length === 0) return { text: base, left: false }
  const tail = missing.length === parts.length ? addition : missing.join('; ')
  const text = base === '' ? tail : `${base}\n${tail}`
  return lengthOf(text) > limit ? { text: base, left: true } : { text, left: false }
}
