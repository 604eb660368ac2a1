import { type KnownTouchpoint, TOUCHPOINT_CATALOGUE } from '../regulation/touchpoint-catalogue.ts'
import { NAME_FILLERS, OWN_AUTHORITY } from '../regulation/typed-words.ts'
import { sameKey } from '../text/same-key.ts'
import { wordsOf } from '../text/words-of.ts'
import { areForms, isSlip } from './likeness.ts'

/** `same`: one of its spellings; `form`: one in other endings or succession; `slip`: one with a slip of the finger, a guess to be confirmed. */
export type Found = { known: KnownTouchpoint; likeness: 'same' | 'form' | 'slip' }

type Spelling = { known: KnownTouchpoint; key: string; words: string[] }

const SPELLINGS: readonly Spelling[] = TOUCHPOINT_CATALOGUE.flatMap((known) =>
  [known.name.ru, known.name.en, ...known.spellings].map((text) => ({ known, key: sameKey(text), words: tellingWords(text) })),
)
const BY_KEY = new Map(SPELLINGS.map((spelling) => [spelling.key, spelling.known]))

/** The words that tell one touchpoint from another: without «via», «official» and the authority's word for itself. */
function tellingWords(text: string): string[] {
  const words = wordsOf(text).filter((word) => !NAME_FILLERS.has(word))
  const telling = words.filter((word) => !OWN_AUTHORITY.some((stem) => word.startsWith(stem)))
  return telling.length > 0 ? telling : words
}

/**
 * The well-known touchpoint that a person means by `name`, forgiving forms, abbreviations and small slips, or undefined. Words that make
 * it another point («site of the tax service») are not forgiven.
 */
export function findKnown(name: string): Found | undefined {
  const words = tellingWords(name)
  const key = words.join('')
  const same = BY_KEY.get(sameKey(name)) ?? BY_KEY.get(key)
  if (same) return { known: same, likeness: 'same' }
  const form = SPELLINGS.find((spelling) => areForms(words, spelling.words))
  if (form) return { known: form.known, likeness: 'form' }
  const slip = SPELLINGS.find((spelling) => isSlip(key, spelling.words.join('')))
  return slip && { known: slip.known, likeness: 'slip' }
}

/** The well-known touchpoint of a key of the catalogue. */
export const knownOf = (key: string): KnownTouchpoint | undefined => TOUCHPOINT_CATALOGUE.find((known) => known.key === key)

/**
 * What `text` may become when it is typed on, at most `limit`: the one that is meant first, then all with a spelling whose words begin
 * as the typed ones do.
 */
export function suggestKnown(text: string, limit: number): KnownTouchpoint[] {
  const typed = wordsOf(text)
  if (typed.length === 0) return []
  const begun = SPELLINGS.filter(({ words }) => typed.every((part) => words.some((word) => word.startsWith(part))))
  const meant = findKnown(text)
  return [...new Set([...(meant ? [meant.known] : []), ...begun.map(({ known }) => known)])].slice(0, limit)
}
