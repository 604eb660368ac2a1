import type { FileValue } from '../answers.ts'
import { currentStep, type Env, standingAt } from '../env.ts'
import { type Outcome, record, refuse } from '../outcome.ts'
import type { Step } from '../path.ts'
import { keptView, type Position } from '../position.ts'
import { spokenButton } from '../spoken.ts'
import { cardToken } from '../token.ts'
import { pressGate } from './gate.ts'
import { pressQuestion } from './press-question.ts'
import { pressReview } from './press-review.ts'
import { takeText } from './take-text.ts'

/** What the person did. `step` is the token that the pressed button carries, `op` its first letter, `arg` the rest. */
export type Reply =
  | { kind: 'press'; step: string; op: string; arg: string }
  | { kind: 'text'; text: string }
  | { kind: 'file'; file: FileValue }
  | { kind: 'other'; what: string }

/** Applies one reply to a position. Pure; the same reply at the same position always gives the same outcome. */
export function advance<F>(env: Env<F>, position: Position, reply: Reply): Outcome {
  const step = currentStep(env, position)
  const here = standingAt(env, position)
  if (reply.kind === 'press') {
    if (reply.step !== cardToken(env.definition, step)) return refuse('stale')
    return pressAnywhere(here, reply.op) ?? pressStep(env, kept(here), step, reply)
  }
  if (reply.kind === 'other') return refuse(neededAt(step, reply.what), { what: reply.what })
  if (here.view.confirm === 'cancel') return refuse('needs-button')
  const op = reply.kind === 'text' ? spokenButton(env.spoken, step, reply.text) : undefined
  if (op !== undefined) return pressAnywhere(here, op) ?? pressStep(env, here, step, { op, arg: '' })
  if (step?.kind !== 'question') return refuse('needs-button')
  if (reply.kind === 'file') {
    return step.question.kind === 'file' ? record(env, here, step, { value: reply.file }) : refuse('file-not-asked')
  }
  return takeText(env, here, step, reply.text)
}

/** What is asked for instead of `what`: a text written before a card without a question can only be followed by a press. */
function neededAt<F>(step: Step<F> | undefined, what: string): string {
  if (step?.kind === 'question' && step.question.kind === 'file') return 'needs-file'
  return what === 'text' && step?.kind !== 'question' ? 'needs-button' : 'needs-text'
}

/** What every card offers: pause, and cancelling with one confirmation. */
function pressAnywhere(position: Position, op: string): Outcome | undefined {
  if (op === 'z') return { kind: 'paused', position: { ...position, view: keptView(position.view) } }
  if (op === 'x') return { kind: 'redraw', position: { ...position, view: { ...position.view, confirm: 'cancel' } } }
  if (op === 'X') return position.view.confirm === 'cancel' ? { kind: 'cancelled' } : refuse('stale')
  return op === 'n' ? { kind: 'redraw', position: unasked(position) } : undefined
}

/** Without the confirmation that was asked for. */
function unasked(position: Position): Position {
  const { confirm: _, ...view } = position.view
  return { ...position, view }
}

/** Who goes on with the question beneath does not want its draft deleted. */
const kept = (position: Position): Position => (position.view.confirm === 'cancel' ? unasked(position) : position)

function pressStep<F>(env: Env<F>, here: Position, step: Step<F> | undefined, reply: { op: string; arg: string }): Outcome {
  if (!step) return pressReview(env, here, reply.op, reply.arg)
  if (step.kind === 'gate') return pressGate(env, here, step, reply.op, reply.arg)
  return pressQuestion(env, here, step, reply.op, reply.arg)
}
