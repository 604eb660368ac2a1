import { z } from 'zod'
import { answers, linesValue } from './answers.ts'

export const REVIEW = 'review'

/** How the current question is looked at: nothing of it is an answer yet. */
export const view = z.object({
  page: z.number().int().nonnegative().optional(),
  /** Ticks of a choice of several, before «Готово». */
  picked: z.array(z.string()).optional(),
  others: z.array(z.string()).optional(),
  /** Lines of a growing list, before «Готово». */
  lines: linesValue.optional(),
  /** What of the list is looked at: `line:<key>` is written anew, `more:<option>` is continued, `over` did not fit, `swap` asks for which line it is taken. */
  focus: z.string().optional(),
  /** Where the list's question stood first: whatever is written after it is meant for the list, however quickly. */
  since: z.object({ place: z.string(), order: z.number() }).optional(),
  /** Example and clause are unfolded, or words of one's own are asked for. */
  open: z.enum(['hint', 'other']).optional(),
  /** What was typed and not taken: one tap takes it. */
  held: z.string().optional(),
  /** A confirmation is asked for: of cancelling, or of removing the item. */
  confirm: z.string().optional(),
  /** The question was reached from the review: «Назад» leads there again. */
  edited: z.literal(true).optional(),
  /** The review opens where the answer of this address stands. */
  line: z.string().optional(),
  /** The draft that was laid aside for this one: one tap takes it up again, until the first answer. */
  aside: z.string().optional(),
  /** The search in a register. */
  query: z.string().optional(),
})
export type View = z.infer<typeof view>

/** Where a draft stands: `cursor` is the address of the current step or `review`. */
export const position = z.object({ answers, cursor: z.string(), view })
export type Position = z.infer<typeof position>

/** What of a view outlasts a break: ticks, lines and words that are not an answer yet, and where the question was reached from. */
export function keptView({ picked, others, lines, held, edited }: View): View {
  return {
    ...(picked && { picked }),
    ...(others && { others }),
    ...(lines && { lines }),
    ...(held !== undefined && { held }),
    ...(edited && { edited }),
  }
}

/** What of a view is of use to another question: what was typed, lines as the text that they were. */
export function typedView({ held, lines }: View): View {
  const typed = [...(lines?.lines.map(({ text }) => text) ?? []), ...(held === undefined ? [] : [held])]
  return typed.length === 0 ? {} : { held: typed.join('\n') }
}
