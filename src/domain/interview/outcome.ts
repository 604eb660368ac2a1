import type { Answer, Answers } from './answers.ts'
import type { Env } from './env.ts'
import { firstOpen, pathOf, type QuestionStep } from './path.ts'
import { type Position, REVIEW } from './position.ts'
import type { Refusal } from './question.ts'
import type { Message } from './words.ts'

/** An answer that was just given, for the line that stays in the chat. */
export type Answered = { address: string; answer: Answer }

/**
 * What a reply leads to:
 * - `redraw`: the same step, looked at differently (ticks, page, hint); `below` what was typed, where that has changed what stands,
 *   with a `note` of what was not understood;
 * - `moved`: another step is due; `hidden` are addresses of answers that no question asks for any more;
 * - `paused`, `cancelled`, `finished`: the dialogue leaves the draft;
 * - `refused`: nothing changes, but for what was typed being kept in `position.view`: in `held`, or as ticks.
 */
export type Outcome =
  | { kind: 'redraw'; position: Position; below?: true; note?: Message }
  | { kind: 'moved'; position: Position; answered?: Answered; hidden: string[] }
  | { kind: 'paused'; position: Position }
  | { kind: 'cancelled' }
  | { kind: 'finished'; position: Position; answered?: Answered }
  | { kind: 'refused'; refusal: Refusal; position?: Position }

/** A refusal by code; its text is the message `refused-<code>` of `locales`. */
export const refuse = (code: string, params: Record<string, string | number> = {}): Outcome => ({
  kind: 'refused',
  refusal: { refused: code, message: { id: `refused-${code}`, params } },
})

/** The position after `answers` have changed: what is due first, else the review, which a direct interview does without. */
export function settle<F>(
  env: Pick<Env<F>, 'definition' | 'regulation'>,
  before: Position,
  answers: Answers,
  answered?: Answered,
): Outcome {
  const steps = pathOf(env.definition, answers, env.regulation)
  const reachable = new Set(steps.map((step) => step.address))
  const earlier = new Set(pathOf(env.definition, before.answers, env.regulation).map((step) => step.address))
  const hidden = [...earlier].filter((address) => !reachable.has(address) && before.answers[address] !== undefined)
  const open = firstOpen(steps, answers)
  const back = before.view.edited && !open && answered ? { line: answered.address } : {}
  const position: Position = { answers, cursor: open?.address ?? REVIEW, view: back }
  if (env.definition.direct && !open) return { kind: 'finished', position, ...(answered && { answered }) }
  return { kind: 'moved', position, hidden, ...(answered && { answered }) }
}

/** Records `answer` of `step` and moves to what is due next. */
export const record = <F>(env: Env<F>, position: Position, step: QuestionStep<F>, answer: Answer): Outcome =>
  settle(env, position, { ...position.answers, [step.address]: answer }, { address: step.address, answer })
