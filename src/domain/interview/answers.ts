import { z } from 'zod'

/** A kept file, as an answer refers to it. */
export const fileValue = z.object({ file: z.string(), name: z.string(), size: z.number().int().nonnegative() })
/** A line of a register: its label is kept so that the answer can be shown after the line is gone. */
export const registerValue = z.object({ id: z.string(), label: z.string() })
/** What was ticked, and what was written beside the options. */
export const choicesValue = z.object({ keys: z.array(z.string()), others: z.array(z.string()) })
/** Ids of the items of a list that is filled by hand, and whether the person said that it is complete. */
export const itemsValue = z.object({ items: z.array(z.string()), enough: z.boolean() })
/** One line of a list that grows as it is typed: `key` is the line's own while it exists, `data` what was understood of its text. */
export const line = z.object({ key: z.string().regex(/^[A-Za-z0-9]{1,8}$/), text: z.string(), data: z.unknown().optional() })
/** `last` is the number of the newest key that was ever given here: what hangs on a removed line must not come to hang on another. */
export const linesValue = z.object({ lines: z.array(line), last: z.number().int().nonnegative().optional() })

export type FileValue = z.infer<typeof fileValue>
export type RegisterValue = z.infer<typeof registerValue>
export type ChoicesValue = z.infer<typeof choicesValue>
export type ItemsValue = z.infer<typeof itemsValue>
export type Line = z.infer<typeof line>
export type LinesValue = z.infer<typeof linesValue>

/** Text, date (YYYY-MM-DD) and the key of one option are strings; yes/no is a boolean. */
export const answerValue = z.union([z.string(), z.number(), z.boolean(), fileValue, registerValue, choicesValue, itemsValue, linesValue])
export type AnswerValue = z.infer<typeof answerValue>

/**
 * Skipped is an answer of its own: the person was asked and passed. `more` keeps facts that were true when the answer was given. What is
 * `open` was left before it was complete: it is kept, and its question is still due.
 */
export const answer = z.union([
  z.object({ value: answerValue, more: z.record(z.string(), z.unknown()).optional(), open: z.literal(true).optional() }),
  z.object({ skipped: z.literal(true) }),
])
export type Answer = z.infer<typeof answer>

/** Answers by address of their step. */
export const answers = z.record(z.string(), answer)
export type Answers = z.infer<typeof answers>

/** The value at `address`, or undefined when it is skipped or not answered yet. */
export function valueAt(all: Answers, address: string): AnswerValue | undefined {
  const found = all[address]
  return found && 'value' in found ? found.value : undefined
}

export const textAt = (all: Answers, address: string): string => {
  const value = valueAt(all, address)
  return typeof value === 'string' ? value : ''
}

export const choicesAt = (all: Answers, address: string): ChoicesValue => {
  const parsed = choicesValue.safeParse(valueAt(all, address))
  return parsed.success ? parsed.data : { keys: [], others: [] }
}

/** The lines typed at `address`, none when it is skipped or not answered yet. */
export const linesAt = (all: Answers, address: string): Line[] => {
  const parsed = linesValue.safeParse(valueAt(all, address))
  return parsed.success ? parsed.data.lines : []
}

/** What was kept beside the answer, such as the entry that already existed when a name was given. */
export function moreAt(all: Answers, address: string): Record<string, unknown> {
  const found = all[address]
  return found && 'value' in found ? (found.more ?? {}) : {}
}
