import type { Definition } from '../../interview/definition.ts'
import { sameKey } from '../../text/same-key.ts'

/** Longer queries find nothing more. */
const LONGEST = 100

/** What to look for among the profiles of client segments (R22). Nothing is saved, so there is nothing to review. */
export const profileSearch: Definition = {
  key: 'profileSearch',
  version: 1,
  direct: true,
  title: { id: 'profile-search-title' },
  nodes: [
    {
      key: 'query',
      kind: 'text',
      max: LONGEST,
      label: { id: 'profile-search-query' },
      hint: { id: 'profile-search-query.hint' },
      example: { id: 'profile-search-query.example' },
      check: (value) =>
        sameKey(String(value)) === '' ? { refused: 'query-no-letters', message: { id: 'refused-query-no-letters' } } : { value },
    },
  ],
}
