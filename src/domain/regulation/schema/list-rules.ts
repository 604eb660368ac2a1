import { z } from 'zod'
import { daySchema } from '../../calendar/calendar-year.ts'
import { acts, clauseRef, clauseText, definition } from './act.ts'
import { citesOwnActs, keyedList, keysAmong } from './checks.ts'
import { formation, proposal, routeStep } from './list-route.ts'
import { monitoring, publication } from './list-terms.ts'
import { changeGround, channelKind, direction, need, needOverlap, principle, sourceDocument, subtype } from './list-vocabulary.ts'
import { localText, text } from './words.ts'

/** A column of the official form; `key` says what of an entry stands in it. */
const column = localText.extend({
  key: z.enum(['lineNumber', 'area', 'functionName', 'businessProcess', 'touchpoint', 'needs', 'kind', 'actions', 'specifics']),
})

/** What the act says on a matter of the list, word for word; null where it says nothing. */
const rules = z.strictObject({
  /** The list is formed separately per direction (R31). */
  perDirection: clauseText.nullable(),
  /** What is gone through so that nothing is left out (R39). */
  coverage: clauseText.nullable(),
  kinds: clauseText.nullable(),
  needs: clauseText.nullable(),
  actions: clauseText.nullable(),
  sources: clauseText.nullable(),
  duplicates: clauseText.nullable(),
  lowDemand: clauseText.nullable(),
  /** Points before the request (R37), at its end, and the warning against those alone. */
  before: clauseText.nullable(),
  final: clauseText.nullable(),
  notFinalOnly: clauseText.nullable(),
})

/** How the list of interaction points is kept (C or E). Whatever an act may leave unsaid is null, and a setting fills it. */
export const listRules = z
  .strictObject({
    acts,
    definitions: z.array(definition),
    /** The register whose business processes have touchpoints (C5, E4). */
    register: localText.extend({ number: text, date: daySchema, clause: clauseRef }),
    directions: keyedList(direction),
    kinds: keyedList(channelKind),
    subtypes: keyedList(subtype),
    needs: keyedList(need),
    needOverlaps: z.array(needOverlap),
    sourceDocuments: keyedList(sourceDocument),
    changeGrounds: keyedList(changeGround),
    rules,
    /** What stands for interaction specifics that nobody gave (C6.5; R38). */
    specifics: clauseText.extend({ digital: localText, offline: localText }).nullable(),
    principles: keyedList(principle).nullable(),
    /** `needsIn`: the column where the needs are disclosed. `annexKnown`: whether the form itself is among the sources. */
    layout: z.strictObject({
      columns: keyedList(column),
      needsIn: z.enum(['needs', 'actions']),
      annexKnown: z.boolean(),
      clause: clauseRef,
    }),
    formation,
    proposal,
    approvalRoute: keyedList(routeStep),
    /** The term of one step of the route, in working days. */
    stepTerm: z.strictObject({ workingDays: z.int().min(1), clause: clauseRef }).nullable(),
    publication,
    monitoring: monitoring.nullable(),
  })
  .superRefine(citesOwnActs)
  .superRefine(({ needs, needOverlaps }, context) => {
    for (const [index, overlap] of needOverlaps.entries()) keysAmong(needs, overlap.needs, ['needOverlaps', index, 'needs'], context)
  })
