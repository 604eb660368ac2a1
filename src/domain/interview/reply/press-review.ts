import type { Env } from '../env.ts'
import { type Outcome, refuse } from '../outcome.ts'
import { firstOpen, pathOf } from '../path.ts'
import { type Position, REVIEW } from '../position.ts'
import { stepToken } from '../token.ts'

/** The review: save, edit one answer and come back, turn the page, go back to the last question. */
export function pressReview<F>(env: Env<F>, position: Position, op: string, arg: string): Outcome {
  const steps = pathOf(env.definition, position.answers, env.regulation)
  if (op === 'k') {
    const open = firstOpen(steps, position.answers)
    return open
      ? { kind: 'moved', position: { ...position, cursor: open.address, view: {} }, hidden: [] }
      : { kind: 'finished', position: { ...position, cursor: REVIEW } }
  }
  if (op === 'p' && /^\d{1,3}$/.test(arg)) return { kind: 'redraw', position: { ...position, view: { page: Number(arg) } } }
  if (op === 'b') {
    const last = steps.filter((step) => step.kind === 'gate' || !step.question.quiet).at(-1)
    return last ? { kind: 'moved', position: { ...position, cursor: last.address, view: {} }, hidden: [] } : refuse('first-step')
  }
  const target = op === 'e' ? steps.find((step) => stepToken(step.address) === arg) : undefined
  if (!target) return refuse('stale')
  return { kind: 'moved', position: { ...position, cursor: target.address, view: { edited: true } }, hidden: [] }
}
