import type { Definition } from '../interview/definition.ts'

/** One question: the workbook. What comes of it is shown before anything changes, so there is nothing to review. */
export const workbookInterview: Definition = {
  key: 'workbook',
  version: 1,
  direct: true,
  title: { id: 'workbook-interview' },
  nodes: [{ key: 'file', kind: 'file', label: { id: 'workbook-file' }, hint: { id: 'workbook-file.hint' } }],
}
