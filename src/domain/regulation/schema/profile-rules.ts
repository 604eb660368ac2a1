import { z } from 'zod'
import { daySchema } from '../../calendar/calendar-year.ts'
import { acts, clauseRef, clauseText, definition } from './act.ts'
import { citesOwnActs, keyedList, keysAmong } from './checks.ts'
import { keyName, localText, shortText, text } from './words.ts'

/** Something named by the act, with the clause that names it. */
const named = localText.extend({ key: keyName, clause: clauseRef })
const cited = localText.extend({ clause: clauseRef })

const clientKind = named.extend({
  short: shortText(40),
  /** Examples of traits for this kind of client (A7). */
  traitExamples: z.array(localText),
  /** What the internal client turns to a unit about, and who that client is then (B4); none for others. */
  topics: z.array(named.extend({ short: shortText(40), definition: text.nullable() })),
})

/** Bounds of a count, both inside. */
const bounds = z
  .strictObject({ min: z.int().min(1), max: z.int().min(1), clause: clauseRef })
  .refine(({ min, max }) => min <= max, { path: ['max'], error: 'no less than min' })

const parameter = named.extend({ group: z.enum(['main', 'additional']), sources: z.array(keyName) })

/** How profiles of client segments are developed (A, explained by B). */
export const profileRules = z
  .strictObject({
    acts,
    definitions: z.array(definition),
    /** The register whose business processes get profiles, and who develops them (A1, A11; R10). */
    register: cited.extend({ number: text, date: daySchema }),
    developedBy: clauseText,
    /** The outside act that gives the occasion and the deadline; it is not among the sources (A5; R23). */
    occasion: clauseText,
    /** For what a profile of its own is made, for what one together, and the two ways out of that (B3; R10). */
    grouping: z.strictObject({
      separately: clauseText,
      together: clauseText,
      exceptions: z.tuple([clauseText, clauseText]),
      /** Directions of the list whose processes are functions or support measures. */
      togetherAreas: z.array(keyName),
    }),
    clientKinds: keyedList(clientKind),
    stages: keyedList(named.extend({ optional: z.boolean() })),
    traits: bounds,
    segmentTraits: bounds,
    traitSources: keyedList(named.extend({ short: shortText(40) })),
    affectsJourney: clauseText,
    parameters: keyedList(parameter),
    parameterSources: keyedList(named),
    completeParts: keyedList(named),
    hypothesis: clauseText,
    refinement: clauseText,
    /** What counts as the report: the filled template (B1, B7). */
    report: clauseText,
  })
  .superRefine(citesOwnActs)
  .superRefine(({ parameters, parameterSources }, context) => {
    for (const [index, { sources }] of parameters.entries()) keysAmong(parameterSources, sources, ['parameters', index, 'sources'], context)
  })
