import { z } from 'zod'

/** Wrong codes of one account: when they came, and until when no further one is looked at. Instants as ISO text. */
const guesses = z.object({ wrong: z.array(z.string()), closedUntil: z.string() })
export type Guesses = z.infer<typeof guesses>

const HOUR = 3_600_000
/** Wrong codes within an hour; whoever copies from paper has as many tries. */
export const MOST_WRONG = 5

const NONE: Guesses = { wrong: [], closedUntil: '' }

/** What is stored; nothing, where it is missing or not understood. */
export const guessesOf = (stored: unknown): Guesses => guesses.safeParse(stored).data ?? NONE

/** Whether a code is looked at now, an instant as ISO text. */
export const mayTry = ({ closedUntil }: Guesses, now: string): boolean => closedUntil <= now

/** One more wrong code: the fifth within an hour closes the way for an hour. */
export function afterWrong(before: Guesses, now: string): Guesses {
  const hour = (shift: number): string => new Date(Date.parse(now) + shift).toISOString()
  const wrong = [...before.wrong.filter((at) => at > hour(-HOUR)), now]
  return wrong.length < MOST_WRONG ? { wrong, closedUntil: '' } : { wrong: [], closedUntil: hour(HOUR) }
}

/** Nothing in it matters any more: it can be forgotten. */
export const isForgotten = ({ wrong, closedUntil }: Guesses, now: string): boolean =>
  closedUntil <= now && wrong.every((at) => Date.parse(at) <= Date.parse(now) - HOUR)
