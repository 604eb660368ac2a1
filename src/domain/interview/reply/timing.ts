/** Where the current question was shown last: `order` grows with time inside a chat, `place` is `channel:chat`. */
export type Shown = { place: string; step: string; order: number }

export type Timing = 'in-time' | 'unasked' | 'early'

/**
 * A text answers only a question that stood in this place before the text was written: two quick messages are not two answers, and
 * after a crash an old answer does not land on the next question. `step` is the token of the step under the cursor.
 * Refusals: `unasked` (the question was not shown here), `early` (the text is older than the question).
 */
export function judgeTiming(shown: Shown | null, place: string, step: string, order: number): Timing {
  if (shown?.place !== place || shown.step !== step) return 'unasked'
  return order > shown.order ? 'in-time' : 'early'
}
