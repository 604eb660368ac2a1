import { z } from 'zod'
import type { Words } from '../interview/words.ts'

const params = z.record(z.string(), z.union([z.string(), z.number()]))
const words: z.ZodType<Words> = z.union([
  z.string(),
  z.object({ id: z.string(), params: params.exactOptional() }),
  z.object({ ru: z.string(), en: z.string().exactOptional(), short: z.string().exactOptional() }),
])

/**
 * Where a question to a person was asked: the interview, the step and what it is about, so that nobody has to ask back (R91). What was answered
 * is no part of it.
 */
export const callContext = z.object({
  kind: z.string().default(''),
  subject: z.string().default(''),
  title: words.optional(),
  step: words.optional(),
  at: z.number().default(0),
  of: z.number().default(0),
  about: z.string().default(''),
})
export type CallContext = z.infer<typeof callContext>

/** What is stored; what is not understood any more counts as asked nowhere in particular. */
export const callContextOf = (stored: unknown): CallContext => callContext.catch(callContext.parse({})).parse(stored)
