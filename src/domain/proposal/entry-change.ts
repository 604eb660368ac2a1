import { z } from 'zod'
import { type TouchpointEntry, touchpointEntrySchema } from '../touchpoint/entry.ts'

const id = z.string().min(1)

/** One change of the list: the whole entry before and after it, as the approvers see it and as it is applied. */
export const entryChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('add'), entryId: id, after: touchpointEntrySchema }),
  z.strictObject({ kind: z.literal('change'), entryId: id, before: touchpointEntrySchema, after: touchpointEntrySchema }),
  z.strictObject({ kind: z.literal('remove'), entryId: id, before: touchpointEntrySchema }),
])
export type EntryChange = z.infer<typeof entryChange>

/** What a proposal is about and what an approval is bound to (R59): the ground and the changes. A note and files explain it only. */
export type ProposalContent = { ground: string; changes: readonly EntryChange[] }

/** A change of content that changes no needs and has no ground (R53). */
export const CLARIFICATION = 'clarification'

export const beforeOf = (change: EntryChange): TouchpointEntry | undefined => (change.kind === 'add' ? undefined : change.before)
export const afterOf = (change: EntryChange): TouchpointEntry | undefined => (change.kind === 'remove' ? undefined : change.after)

/** The entry that a change is about, as it will be, or as it was where it goes. */
export const subjectOf = (change: EntryChange): TouchpointEntry => (change.kind === 'remove' ? change.before : change.after)

/** What of an entry a person can propose to change, in the sequence of its form. */
export const FIELDS = ['name', 'kind', 'needs', 'actions', 'specifics', 'marks', 'source'] as const
export type Field = (typeof FIELDS)[number]

const PARTS: Record<Field, (entry: TouchpointEntry) => unknown> = {
  name: ({ name }) => name,
  kind: ({ kind, subtype }) => [kind, subtype],
  needs: ({ needs, otherNeed }) => [needs, otherNeed],
  actions: ({ actions }) => actions,
  specifics: ({ specifics }) => specifics,
  marks: ({ marks }) => marks,
  source: ({ sourceKind, sourceRef, sourceFileId }) => [sourceKind, sourceRef, sourceFileId],
}

/** The fields in which two states of an entry differ. */
export const changedFields = (before: TouchpointEntry, after: TouchpointEntry): Field[] =>
  FIELDS.filter((field) => JSON.stringify(PARTS[field](before)) !== JSON.stringify(PARTS[field](after)))

/** The fields of which a change tells: those that differ, or all of an entry that comes. */
export const fieldsOf = (change: EntryChange): readonly Field[] =>
  change.kind === 'change' ? changedFields(change.before, change.after) : change.kind === 'add' ? FIELDS : []
