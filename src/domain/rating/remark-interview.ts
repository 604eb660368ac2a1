import type { Definition } from '../interview/definition.ts'

/** As much as is read by whoever looks through the remarks. */
const LONGEST = 1000

/** A free remark about an interview, in the person's own words (R93). One answer, so there is nothing to review. */
export const remarkInterview: Definition = {
  key: 'ratingRemark',
  version: 1,
  direct: true,
  title: { id: 'remark-title' },
  nodes: [{ key: 'remark', kind: 'text', max: LONGEST, label: { id: 'remark-question' }, hint: { id: 'remark-question.hint' } }],
}
