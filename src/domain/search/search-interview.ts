import type { Definition } from '../interview/definition.ts'
import { sameKey } from '../text/same-key.ts'

/** Longer queries find nothing more. */
export const LONGEST_QUERY = 100

/** Messages of `locales` that ask what to look for. */
export type SearchWords = { title: string; query: string; hint: string; example?: string }

/** One question: what to look for. Nothing is saved, so there is nothing to review. Refuses a query without letters and digits (`query-no-letters`). */
export const searchInterview = (key: string, { title, query, hint, example }: SearchWords): Definition => ({
  key,
  version: 1,
  direct: true,
  title: { id: title },
  nodes: [
    {
      key: 'query',
      kind: 'text',
      max: LONGEST_QUERY,
      label: { id: query },
      hint: { id: hint },
      ...(example !== undefined && { example: { id: example } }),
      check: (value) =>
        sameKey(String(value)) === '' ? { refused: 'query-no-letters', message: { id: 'refused-query-no-letters' } } : { value },
    },
  ],
})
