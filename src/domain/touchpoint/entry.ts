import { z } from 'zod'

export const CHANNEL_KINDS = ['digital', 'offline'] as const
/** Where a touchpoint comes from (C10, E6, E7.1). */
export const SOURCE_KINDS = ['law', 'internal', 'contract', 'instruction'] as const
/** What is marked on an entry: before the request or at its end (E7.2, E7.3), little in demand or uncounted (C9, E7.4), principles (E11). */
export const MARKS = ['before', 'final', 'lowDemand', 'uncounted', 'easy', 'history'] as const
export const ENTRY_STATES = ['draft', 'approved'] as const

export type ChannelKind = (typeof CHANNEL_KINDS)[number]
export type SourceKind = (typeof SOURCE_KINDS)[number]
export type Mark = (typeof MARKS)[number]

/** Longest texts of an entry, in characters. */
export const LIMITS = { name: 200, otherNeed: 300, actions: 1000, specifics: 1000, sourceRef: 500 } as const
export type TextField = Exclude<keyof typeof LIMITS, 'name'>

/** Characters as a reader counts them: a sign outside the basic plane is one. */
export const lengthOf = (text: string): number => Array.from(text).length

const text = (field: keyof typeof LIMITS) => z.string().refine((value) => lengthOf(value) <= LIMITS[field], { message: 'too-long' })
const key = z.string().min(1)

/**
 * One entry of the list of interaction points (R30): what rules decide about. `needs` are keys of the regulation's needs, `sourceKind` is
 * empty while the source is not known, empty `actions` and `specifics` stand for their defaults (R38).
 */
export const touchpointEntrySchema = z.strictObject({
  id: key,
  unitId: key,
  processId: key,
  area: key,
  name: text('name').min(1),
  kind: z.enum(CHANNEL_KINDS),
  subtype: key,
  needs: z.array(key),
  otherNeed: text('otherNeed'),
  actions: text('actions'),
  specifics: text('specifics'),
  sourceKind: z.enum([...SOURCE_KINDS, '']),
  sourceRef: text('sourceRef'),
  sourceFileId: z.string().nullable(),
  marks: z.array(z.enum(MARKS)),
  state: z.enum(ENTRY_STATES),
  authorId: key,
})
export type TouchpointEntry = z.infer<typeof touchpointEntrySchema>
