import type { Definition } from '../interview/definition.ts'
import { sameKey } from '../text/same-key.ts'

/** Longer queries find nothing more. */
export const LONGEST_QUERY = 100

/** What to look for among questions and words. Nothing is saved, so there is nothing to review. */
export const faqSearchInterview: Definition = {
  key: 'faqSearch',
  version: 1,
  direct: true,
  title: { id: 'faq-search-title' },
  nodes: [
    {
      key: 'query',
      kind: 'text',
      max: LONGEST_QUERY,
      label: { id: 'faq-search' },
      hint: { id: 'faq-search.hint' },
      example: { id: 'faq-search.example' },
      check: (value) =>
        sameKey(String(value)) === '' ? { refused: 'query-no-letters', message: { id: 'refused-query-no-letters' } } : { value },
    },
  ],
}
