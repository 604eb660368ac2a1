import type { Definition } from '../interview/definition.ts'

/** Longest reason, in characters. */
export const REASON_LIMIT = 1000

/** Why a change of the register changes nothing in the list; saving it is the confirmation (R63). */
export const unneededInterview: Definition = {
  key: 'registerUnneeded',
  version: 1,
  title: { id: 'register-unneeded-interview' },
  saveLabel: { id: 'button-register-confirm' },
  nodes: [
    {
      key: 'reason',
      kind: 'text',
      max: REASON_LIMIT,
      label: { id: 'register-reason' },
      title: { id: 'register-reason.title' },
      hint: { id: 'register-reason.hint' },
      example: { id: 'register-reason.example' },
    },
  ],
}
