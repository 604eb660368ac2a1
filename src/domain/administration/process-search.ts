import type { Definition } from '../interview/definition.ts'

/** One question: which processes to look for. */
export const processSearch: Definition = {
  key: 'processSearch',
  version: 1,
  direct: true,
  title: { id: 'process-search' },
  nodes: [{ key: 'text', kind: 'text', max: 100, label: { id: 'process-search-ask' }, hint: { id: 'process-search-ask.hint' } }],
}
