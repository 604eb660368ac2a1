import type { Regulation } from '../regulation/regulation.ts'
import type { Answer, FileValue } from './answers.ts'
import type { Definition } from './definition.ts'
import { pressGate } from './gate.ts'
import { type Outcome, refuse, settle } from './outcome.ts'
import { firstOpen, pathOf, type QuestionStep, type Step } from './path.ts'
import { type Position, REVIEW } from './position.ts'
import { pressQuestion } from './press-question.ts'
import { pressReview } from './press-review.ts'
import type { Scope } from './scope.ts'
import { takeText } from './take-text.ts'
import { stepToken } from './token.ts'

/** What the person did. `step` is the token that the pressed button carries, `op` its first letter, `arg` the rest. */
export type Reply =
  | { kind: 'press'; step: string; op: string; arg: string }
  | { kind: 'text'; text: string }
  | { kind: 'file'; file: FileValue }
  | { kind: 'other'; what: string }

/** What surrounds a draft. `facts` are those of the current question; `spoken` are the words for yes and no, without case and signs. */
export type Env<F> = {
  definition: Definition<F>
  regulation: Regulation
  facts: F
  today: string
  spoken: { yes: readonly string[]; no: readonly string[] }
}

export const scopeOf = <F>(env: Env<F>, position: Position, step?: Step<F>): Scope<F> => ({
  answers: position.answers,
  regulation: env.regulation,
  facts: env.facts,
  today: env.today,
  ...(step?.kind === 'question' && step.item && { item: step.item }),
})

/** The step under the cursor; a cursor that the definition no longer knows falls to what is due. Undefined means the review. */
export function currentStep<F>(env: Pick<Env<F>, 'definition' | 'regulation'>, position: Position): Step<F> | undefined {
  const steps = pathOf(env.definition, position.answers, env.regulation)
  const open = firstOpen(steps, position.answers)
  if (position.cursor === REVIEW) return open
  return steps.find((step) => step.address === position.cursor) ?? open
}

/** The position of a draft that begins: `answers` may hold what is known already. */
export function begin<F>(env: Pick<Env<F>, 'definition' | 'regulation'>, answers: Position['answers'] = {}): Position {
  const open = firstOpen(pathOf(env.definition, answers, env.regulation), answers)
  return { answers, cursor: open?.address ?? REVIEW, view: {} }
}

/** Records `answer` of `step` and moves to what is due next. */
export const record = <F>(env: Env<F>, position: Position, step: QuestionStep<F>, answer: Answer): Outcome =>
  settle(env, position, { ...position.answers, [step.address]: answer }, { address: step.address, answer })

/** Applies one reply to a position. Pure; the same reply at the same position always gives the same outcome. */
export function advance<F>(env: Env<F>, position: Position, reply: Reply): Outcome {
  const step = currentStep(env, position)
  const here: Position = step && step.address !== position.cursor ? { ...position, cursor: step.address, view: {} } : position
  if (reply.kind === 'press') {
    if (reply.step !== stepToken(step?.address ?? REVIEW)) return refuse('stale')
    return pressAnywhere(here, reply.op) ?? pressStep(env, here, step, reply)
  }
  if (reply.kind === 'other') return refuse(step?.kind === 'question' && step.question.kind === 'file' ? 'needs-file' : 'needs-text', { what: reply.what })
  if (step?.kind !== 'question') return refuse('needs-button')
  if (reply.kind === 'file') {
    return step.question.kind === 'file' ? record(env, here, step, { value: reply.file }) : refuse('file-not-asked')
  }
  return takeText(env, here, step, reply.text)
}

/** What every card offers: pause, and cancelling with one confirmation. */
function pressAnywhere(position: Position, op: string): Outcome | undefined {
  if (op === 'z') return { kind: 'paused', position: { ...position, view: {} } }
  if (op === 'x') return { kind: 'redraw', position: { ...position, view: { ...position.view, confirm: 'cancel' } } }
  if (op === 'X') return position.view.confirm === 'cancel' ? { kind: 'cancelled' } : refuse('stale')
  if (op !== 'n') return undefined
  const { confirm: _, ...view } = position.view
  return { kind: 'redraw', position: { ...position, view } }
}

function pressStep<F>(env: Env<F>, here: Position, step: Step<F> | undefined, reply: { op: string; arg: string }): Outcome {
  if (!step) return pressReview(env, here, reply.op, reply.arg)
  if (step.kind === 'gate') return pressGate(env, here, step, reply.op, reply.arg)
  return pressQuestion(env, here, step, reply.op, reply.arg)
}
