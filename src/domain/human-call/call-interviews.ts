import type { Definition } from '../interview/definition.ts'

/** As much as is read at once on a phone. */
const LONGEST = 2000

/** A question to a person of flesh and blood (R91). One answer, so there is nothing to review. */
export const askInterview: Definition = {
  key: 'callAsk',
  version: 1,
  direct: true,
  title: { id: 'call-title' },
  nodes: [{ key: 'text', kind: 'text', max: LONGEST, label: { id: 'call-ask' }, hint: { id: 'call-ask.hint' } }],
}

/** What one side writes to the other in such a conversation. */
export const callTextInterview: Definition = {
  key: 'callText',
  version: 1,
  direct: true,
  title: { id: 'call-title' },
  nodes: [{ key: 'text', kind: 'text', max: LONGEST, label: { id: 'call-write' }, hint: { id: 'call-write.hint' } }],
}

/** The same as a file. */
export const callFileInterview: Definition = {
  key: 'callFile',
  version: 1,
  direct: true,
  title: { id: 'call-title' },
  nodes: [{ key: 'file', kind: 'file', label: { id: 'call-attach' }, hint: { id: 'call-attach.hint' } }],
}
