import type { Definition } from '../interview/definition.ts'

/** One question: whom, what or when to look for in the journal. */
export const journalInterview: Definition = {
  key: 'journalSearch',
  version: 1,
  direct: true,
  title: { id: 'journal-search' },
  nodes: [
    {
      key: 'what',
      kind: 'text',
      max: 200,
      label: { id: 'journal-ask' },
      hint: { id: 'journal-ask.hint' },
      example: { id: 'journal-ask.example' },
    },
  ],
}
