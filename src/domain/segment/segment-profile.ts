import { z } from 'zod'
import { daySchema } from '../calendar/calendar-year.ts'

/** What a segment's hypothesis may be about (R18): a particularity of the client's path, a pain point, a preferred channel. */
export const HYPOTHESIS_SUBJECTS = ['journeySpecifics', 'painPoint', 'channel'] as const
/** What became of a hypothesis (R19). */
export const HYPOTHESIS_STATES = ['toVerify', 'confirmed', 'refuted'] as const

const id = z.string().min(1)
const day = z.union([z.literal(''), daySchema])

export const traitValue = z.object({ id, text: z.string().min(1) })

/** A trait with its values, in the person's words: «признак – значение» (A7). `source` is a key of the regulation, or empty before it is named. */
export const trait = z.object({
  id,
  name: z.string().min(1),
  values: z.array(traitValue).min(1),
  source: z.string(),
  sourceNote: z.string(),
  affects: z.boolean(),
})

/** What is known of a segment by one parameter of the regulation (A8). `amount` is a number of persons, of the parameter `size` alone. */
export const parameterFact = z.object({
  parameter: z.string(),
  known: z.boolean(),
  text: z.string(),
  amount: z.int().nonnegative().nullable(),
  source: z.string(),
})

/** Something supposed of a segment, with the evidence for what became of it. `evidenceOn` is a day or empty. */
export const hypothesis = z.object({
  id,
  about: z.enum(HYPOTHESIS_SUBJECTS),
  text: z.string().min(1),
  status: z.enum(HYPOTHESIS_STATES),
  evidence: z.string(),
  evidenceFileId: z.string().nullable(),
  evidenceOn: day,
})

/** A group of clients: `valueIds` are the values of the profile's traits that describe it. */
export const segment = z.object({
  id,
  name: z.string().min(1),
  valueIds: z.array(id),
  responsibleId: z.string().nullable(),
  parameters: z.array(parameterFact),
  hypotheses: z.array(hypothesis),
})

/** What a profile is about: one business process, or several together (B3). */
export const profileHead = z.object({
  unitId: z.string(),
  title: z.string().min(1),
  processIds: z.array(id).min(1),
  scope: z.enum(['single', 'together']),
  clientKind: z.string(),
  topic: z.string(),
  basis: z.string(),
  dueOn: day,
  state: z.enum(['active', 'retired']),
  version: z.int().nonnegative(),
})

/** A whole profile of client segments, as rules see it (A4, A6). */
export const segmentProfile = profileHead.extend({ id, traits: z.array(trait), segments: z.array(segment) })

export type TraitValue = z.infer<typeof traitValue>
export type Trait = z.infer<typeof trait>
export type ParameterFact = z.infer<typeof parameterFact>
export type Hypothesis = z.infer<typeof hypothesis>
export type Segment = z.infer<typeof segment>
export type ProfileHead = z.infer<typeof profileHead>
export type SegmentProfile = z.infer<typeof segmentProfile>
