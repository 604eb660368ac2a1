import { SOURCE_STEMS } from '../regulation/typed-words.ts'
import { wordsOf } from '../text/words-of.ts'
import type { SourceKind } from './entry.ts'

/** The kind of source document that a typed reference calls by its first telling word (R35); undefined for one word alone, or none that tells. */
export function sourceKindOf(reference: string): SourceKind | undefined {
  const words = wordsOf(reference)
  if (words.length < 2) return undefined
  const kinds = words.map((word) => SOURCE_STEMS.find(([stem]) => word.startsWith(stem))?.[1])
  return kinds.find((kind) => kind !== undefined)
}
