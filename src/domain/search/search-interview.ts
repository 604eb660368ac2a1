import type { Definition } from '../interview/definition.ts'
import { sameKey } from '../text/same-key.ts'

/** Longer queries find nothing more. */
export const LONGEST_QUERY = 100

/**
 * One question: what to look for. Nothing is saved, so there is nothing to review. `words` is the beginning of its messages, `example` says
 * whether one of them is an example. Refuses a query without letters and digits (`query-no-letters`).
 */
export const searchInterview = (key: string, words: string, { example }: { example: boolean }): Definition => ({
  key,
  version: 1,
  direct: true,
  title: { id: `${words}-title` },
  nodes: [
    {
      key: 'query',
      kind: 'text',
      max: LONGEST_QUERY,
      label: { id: `${words}-query` },
      hint: { id: `${words}-query.hint` },
      ...(example && { example: { id: `${words}-query.example` } }),
      check: (value) =>
        sameKey(String(value)) === '' ? { refused: 'query-no-letters', message: { id: 'refused-query-no-letters' } } : { value },
    },
  ],
})
