import type { Definition } from '../../interview/definition.ts'
import { sameKey } from '../../text/same-key.ts'

/** Longer queries find nothing more. */
const LONGEST = 100

/** What to look for in the list of a unit. Nothing is saved, so there is nothing to review. */
export const searchInterview: Definition = {
  key: 'search',
  version: 1,
  direct: true,
  title: { id: 'search-title' },
  nodes: [
    {
      key: 'query',
      kind: 'text',
      max: LONGEST,
      label: { id: 'search-query' },
      hint: { id: 'search-query.hint' },
      example: { id: 'search-query.example' },
      check: (value) =>
        sameKey(String(value)) === '' ? { refused: 'query-no-letters', message: { id: 'refused-query-no-letters' } } : { value },
    },
  ],
}
