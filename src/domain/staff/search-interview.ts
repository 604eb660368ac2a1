import type { Definition } from '../interview/definition.ts'
import { sameKey } from '../text/same-key.ts'

/** Longer queries find nothing more. */
const LONGEST = 100

/** Whom to look for in the staff register. Nothing is saved, so there is nothing to review. */
export const staffSearch: Definition = {
  key: 'staffSearch',
  version: 1,
  direct: true,
  title: { id: 'staff-search-title' },
  nodes: [
    {
      key: 'query',
      kind: 'text',
      max: LONGEST,
      label: { id: 'staff-search-query' },
      hint: { id: 'staff-search-query.hint' },
      check: (value) =>
        sameKey(String(value)) === '' ? { refused: 'query-no-letters', message: { id: 'refused-query-no-letters' } } : { value },
    },
  ],
}
