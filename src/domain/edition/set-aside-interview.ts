import type { Definition } from '../interview/definition.ts'

/** Longest text, in characters. */
const REASON = 1000

/** R61: why an approved change that no edition can take in is set aside. */
export const setAsideInterview: Definition = {
  key: 'setAside',
  version: 1,
  direct: true,
  title: { id: 'set-aside-interview' },
  nodes: [
    {
      key: 'reason',
      kind: 'text',
      max: REASON,
      label: { id: 'set-aside-reason' },
      title: { id: 'set-aside-reason.title' },
      hint: { id: 'set-aside-reason.hint' },
      example: { id: 'set-aside-reason.example' },
    },
  ],
}
