import type { Definition } from '../interview/definition.ts'
import type { Question } from '../interview/question.ts'

/** Longest texts, in characters. */
export const FORMATION_LIMITS = { reason: 1000, remark: 1000, orderNumber: 60, link: 500 } as const

const future: NonNullable<Question['check']> = (value, { today }) =>
  String(value) < today ? { refused: 'due-past', message: { id: 'refused-due-past' } } : { value: String(value) }

const past: NonNullable<Question['check']> = (value, { today }) =>
  String(value) > today ? { refused: 'day-ahead', message: { id: 'refused-day-ahead' } } : { value: String(value) }

/** R50: until when units hand their lists over. */
export const campaignInterview: Definition = {
  key: 'formation',
  version: 1,
  title: { id: 'formation-interview' },
  saveLabel: { id: 'button-formation-open' },
  nodes: [
    {
      key: 'dueOn',
      kind: 'date',
      label: { id: 'formation-due' },
      title: { id: 'formation-due.title' },
      hint: { id: 'formation-due.hint' },
      check: future,
    },
  ],
}

/** R39: why business processes are left without a point. */
export const gapsInterview: Definition = {
  key: 'formationGaps',
  version: 1,
  title: { id: 'formation-gaps-interview' },
  saveLabel: { id: 'button-hand-over' },
  nodes: [
    {
      key: 'reason',
      kind: 'text',
      max: FORMATION_LIMITS.reason,
      label: { id: 'formation-reason' },
      title: { id: 'formation-reason.title' },
      hint: { id: 'formation-reason.hint' },
      example: { id: 'formation-reason.example' },
    },
  ],
}

/** E12: what is to be put right in an entry. */
export const remarkInterview: Definition = {
  key: 'formationRemark',
  version: 1,
  direct: true,
  title: { id: 'formation-remark-interview' },
  nodes: [
    {
      key: 'remark',
      kind: 'text',
      max: FORMATION_LIMITS.remark,
      label: { id: 'formation-remark' },
      title: { id: 'formation-remark.title' },
      hint: { id: 'formation-remark.hint' },
      example: { id: 'formation-remark.example' },
    },
  ],
}

/** Number, date and file of the order that adopts a list or changes it (C13, E13). */
export const orderQuestions: readonly Question[] = [
  {
    key: 'number',
    kind: 'text',
    max: FORMATION_LIMITS.orderNumber,
    label: { id: 'order-number' },
    title: { id: 'order-number.title' },
    example: { id: 'order-number.example' },
  },
  {
    key: 'date',
    kind: 'date',
    label: { id: 'order-date' },
    title: { id: 'order-date.title' },
    hint: { id: 'order-date.hint' },
    check: past,
  },
  {
    key: 'file',
    kind: 'file',
    optional: true,
    label: { id: 'order-file' },
    title: { id: 'order-file.title' },
    hint: { id: 'order-file.hint' },
  },
]

/** C13, E13: the order that adopts the list. */
export const orderInterview: Definition = {
  key: 'adoptionOrder',
  version: 1,
  title: { id: 'order-interview' },
  saveLabel: { id: 'button-adopt' },
  nodes: orderQuestions,
}

const LINK = /^https?:\/\/[^\s/$.?#][^\s]*$/i

/** C14, C17, E14: where and when an edition was published. */
export const publicationInterview: Definition = {
  key: 'publication',
  version: 1,
  title: { id: 'publication-interview' },
  saveLabel: { id: 'button-publication-record' },
  nodes: [
    {
      key: 'link',
      kind: 'text',
      max: FORMATION_LIMITS.link,
      label: { id: 'publication-link' },
      title: { id: 'publication-link.title' },
      hint: { id: 'publication-link.hint' },
      example: { id: 'publication-link.example' },
      check: (value) => {
        const text = String(value).trim()
        return LINK.test(text) ? { value: text } : { refused: 'not-a-link', message: { id: 'refused-not-a-link' } }
      },
    },
    {
      key: 'date',
      kind: 'date',
      label: { id: 'publication-date' },
      title: { id: 'publication-date.title' },
      hint: { id: 'publication-date.hint' },
      check: past,
    },
  ],
}
