import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { isRole } from '../../domain/rights/roles.ts'
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

/** The demonstration authority as data: an invented body with its units, people, business processes and a half-filled list. */
const demonstrationSchema = z.strictObject({
  authority: z.strictObject({ id: text, name: text, regulation: text, timeZone: text }),
  units: z.array(z.strictObject({ id: text, name: text, short: text })),
  personName: text,
  people: z.array(person),
  processes: z.array(businessProcess),
  entries: z.array(entry),
})
export type Demonstration = z.infer<typeof demonstrationSchema>

/** Reads the data that stand beside this file. Throws when they are not of their shape: a bug. */
export const readDemonstration = (): Demonstration =>
  demonstrationSchema.parse(JSON.parse(readFileSync(new URL('./demonstration.json', import.meta.url), 'utf8')))
