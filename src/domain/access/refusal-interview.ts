import type { Definition } from '../interview/definition.ts'

/** As much as stands in one message to a stranger. */
const LONGEST = 500

/** What a stranger is told beside the refusal, if anything. One answer, so there is nothing to review. */
export const accessRefusal: Definition = {
  key: 'accessRefusal',
  version: 1,
  direct: true,
  title: { id: 'access-refusal-title' },
  nodes: [
    {
      key: 'words',
      kind: 'text',
      max: LONGEST,
      optional: true,
      skip: { button: { id: 'access-refusal-silent' }, answer: { id: 'access-refusal-none' } },
      label: { id: 'access-refusal-question' },
      hint: { id: 'access-refusal-question.hint' },
    },
  ],
}
