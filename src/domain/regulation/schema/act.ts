import { z } from 'zod'
import { daySchema } from '../../calendar/calendar-year.ts'
import { keyName, localText, text } from './words.ts'

/**
 * An act that a module rests on. `order` and `procedure` bind, a `concept` advises («целесообразно»), `explanations` explain. Number and
 * date are null where the text at hand leaves them blank; those of a procedure are those of the order that adopts it.
 */
export const act = z.strictObject({
  title: text,
  short: text,
  number: text.nullable(),
  date: daySchema.nullable(),
  /** Where it holds, to tell acts of one short name apart; absent where it holds nowhere in particular. */
  place: localText.optional(),
  standing: z.enum(['order', 'procedure', 'concept', 'explanations']),
})
export type Act = z.infer<typeof act>

/** A clause of an act of the module: the act's key, and the clause as it is cited to people, with the act («п. 11 Порядка …»). */
export const clauseRef = z.strictObject({ act: keyName, cited: text })
export type ClauseRef = z.infer<typeof clauseRef>

/** The acts of a module, by key. */
export const acts = z.record(keyName, act)

/** What a clause says, word for word. */
export const clauseText = z.strictObject({ ru: text, clause: clauseRef })
export type ClauseText = z.infer<typeof clauseText>

/** What an act means by a word, such as «внутренний клиент». Acts differ; each definition stays with its own. */
export const definition = clauseText.extend({ term: keyName })
export type Definition = z.infer<typeof definition>
