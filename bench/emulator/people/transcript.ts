/** What a person said to a question: typed words, or the label of the pressed button and its data. `times` counts repeats. */
export type Said = { text: string; data?: string; times: number }

/** The step before the first question (the opening command), and the one after the last (the confirmation). */
export const OPENING = 0
export const REVIEW = 1_000_000

/** How long an answer took: from its being handed over to the next question arriving. `step` is the question that was answered. */
export type Sample = { pass: number; step: number; ms: number }

/** One event of a person's chat, for a human who looks for the cause of a failure. `at` is in milliseconds since the crowd began. */
export type LogLine = { at: number; what: 'saw' | 'saw changed' | 'wrote' | 'pressed'; text: string }

/** A person's own account of what happened. */
export type Transcript = {
  index: number
  chatId: number
  state: 'answering' | 'finished' | 'stuck'
  /** Per pass: what the person believes to be recorded, by number of the question. */
  passes: Record<number, Said>[]
  /** How many times a question stood there again after it had been answered. */
  askedAgain: number
  /** How many times the person repeated themself because nothing went on. */
  resent: number
  /** How many of those times not a word had come since the answer. */
  intoSilence: number
  /** Questions that the bot went past without asking them. */
  skipped: number[]
  log: LogLine[]
}
