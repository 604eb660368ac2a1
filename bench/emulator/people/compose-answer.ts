import type { Rng } from '../seeded.ts'
import type { SeenButton } from '../telegram/messenger.ts'
import type { Said } from './transcript.ts'

/** What a person is about to do: type `text`, or press the button with `data`. */
export type Move = { text: string; data?: string }

/**
 * The answer to a question with the answer buttons `options`. `before` is what the person said to it earlier: they say the same again;
 * when the bot has kept their words on a button they press that one half of the time. `fresh` makes the words of a new answer.
 */
export function composeAnswer(options: readonly SeenButton[], before: Said | undefined, fresh: () => string, rng: Rng): Move {
  const typed = before && before.data === undefined ? before.text : undefined
  const kept = typed === undefined ? undefined : options.find(({ label }) => label.includes(typed))
  const choices = options.filter((option) => option !== kept)
  if (kept && typed !== undefined && rng.next() < 0.5) return { text: typed, data: kept.data }
  if (typed !== undefined) return { text: typed }
  const same = choices.find(({ label }) => label === before?.text)
  const choice = same ?? choices[rng.between(0, choices.length - 1)]
  return choice ? { text: choice.label, data: choice.data } : { text: fresh() }
}
