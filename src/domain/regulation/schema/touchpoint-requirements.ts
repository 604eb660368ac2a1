import { z } from 'zod'
import { acts, clauseRef, clauseText, definition } from './act.ts'
import { citesOwnActs, keyedList, keysAmong } from './checks.ts'
import { keyName, localText, shortText } from './words.ts'

export const POINT_TYPES = ['portal', 'app', 'social', 'chatBot', 'phone', 'written', 'inPerson'] as const

/** A number that is not to be exceeded. `of` says what is counted. */
const limit = z.strictObject({
  most: z.number().positive(),
  unit: z.enum(['hours', 'minutes', 'transfers']),
  of: z.enum(['mention', 'officialMessage', 'transfer', 'receipt', 'waiting']),
})

/**
 * One line of a checklist. Lines of different acts about the same matter have the same key. `asFor`: the line stands for the whole
 * checklist of another type, but the lines excepted.
 */
const requirement = localText.extend({
  key: keyName,
  clause: clauseRef,
  limits: z.array(limit).optional(),
  asFor: z.strictObject({ type: z.enum(POINT_TYPES), except: z.array(keyName) }).optional(),
})

/** Requirements for one type of key point; `subtypes` are those of the list that it covers. */
const checklist = localText.extend({
  key: z.enum(POINT_TYPES),
  short: shortText(40),
  subtypes: z.array(keyName).min(1),
  clause: clauseRef,
  items: keyedList(requirement),
})

/** What the key points of interaction must be like (D VI, E19–E24; R80). */
export const touchpointRequirements = z
  .strictObject({
    acts,
    definitions: z.array(definition),
    says: clauseText,
    checklists: keyedList(checklist),
  })
  .superRefine(citesOwnActs)
  .superRefine(({ checklists }, context) => {
    for (const [at, { items }] of checklists.entries()) {
      for (const [line, { asFor }] of items.entries()) {
        if (!asFor) continue
        const path = ['checklists', at, 'items', line, 'asFor']
        const other = checklists.find(({ key }) => key === asFor.type)
        if (other) keysAmong(other.items, asFor.except, [...path, 'except'], context)
        else context.addIssue({ code: 'custom', path: [...path, 'type'], message: 'a checklist of the module' })
      }
    }
  })
