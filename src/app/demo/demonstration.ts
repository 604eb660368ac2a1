import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { isRole } from '../../domain/rights/roles.ts'
import { HYPOTHESIS_STATES, HYPOTHESIS_SUBJECTS } from '../../domain/segment/segment-profile.ts'
import { ENTRY_STATES, MARKS, SOURCE_KINDS } from '../../domain/touchpoint/entry.ts'

const text = z.string().min(1)
const personNumber = z.int().min(1)

/** `roles`: pairs of a role and a unit, empty for the whole authority. */
const person = z.strictObject({
  unit: text.nullable(),
  position: text,
  roles: z.array(z.tuple([z.string().refine(isRole), z.string()])).min(1),
})
const businessProcess = z.strictObject({
  number: text,
  unit: text,
  area: text,
  kind: z.enum(['service', 'function', 'support']),
  name: text,
  function: text,
})
/** `process`: a number of the register; `known`: a key of the catalogue; `author`: the place in `people`, counted from 1. */
const entry = z.strictObject({
  process: text,
  known: text,
  needs: z.array(text).min(1),
  otherNeed: z.string().default(''),
  marks: z.array(z.enum(MARKS)),
  state: z.enum(ENTRY_STATES),
  author: personNumber,
  daysAgo: z.int().min(0),
  source: z.tuple([z.enum(SOURCE_KINDS), text]),
})

/** Values are those of the profile's traits. `parameters`: what, how many or in words (null: not known yet), from where. */
const segment = z.strictObject({
  name: text,
  values: z.array(text).min(1),
  responsible: personNumber.nullable(),
  parameters: z.array(z.tuple([text, z.union([z.int(), text]).nullable(), z.string()])),
  /** About what, in which words, what became of it, with which evidence. */
  hypotheses: z.array(z.tuple([z.enum(HYPOTHESIS_SUBJECTS), text, z.enum(HYPOTHESIS_STATES), z.string()])),
})
/** `traits`: name, values, source and whether it affects the client's path. A profile without hypotheses is one half done. */
const profile = z.strictObject({
  processes: z.array(text).min(1),
  clientKind: text,
  basis: z.string(),
  author: personNumber,
  daysAgo: z.int().min(0),
  traits: z.array(z.tuple([text, z.array(text).min(1), text, z.boolean()])),
  segments: z.array(segment),
})

/**
 * The demonstration authority as data: an invented body with its units, people, business processes, a half-filled list and two profiles, one of
 * them half done.
 */
const demonstrationSchema = z.strictObject({
  authority: z.strictObject({ id: text, name: text, regulation: text, timeZone: text }),
  units: z.array(z.strictObject({ id: text, name: text, short: text })),
  personName: text,
  people: z.array(person),
  processes: z.array(businessProcess),
  entries: z.array(entry),
  profiles: z.array(profile),
})
export type Demonstration = z.infer<typeof demonstrationSchema>

/** Reads the data that stand beside this file. Throws when they are not of their shape: a bug. */
export const readDemonstration = (): Demonstration =>
  demonstrationSchema.parse(JSON.parse(readFileSync(new URL('./demonstration.json', import.meta.url), 'utf8')))
