import type { ChoicesValue } from '../answers.ts'
import { scopeOf } from '../env.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { QuestionStep } from '../path.ts'
import type { Question } from '../question.ts'
import type { Scope } from '../scope.ts'
import type { Message } from '../words.ts'
import { type Bounds, boundsOf } from './bounds.ts'
import type { At } from './take-value.ts'

type Told = 'line' | 'few' | 'many'

/** The bounds of the question under the cursor. */
export const boundsAt = <F>({ env, position, step }: At<F>): Bounds => boundsOf(step.question, scopeOf(env, position, step))

/** What is counted of ticks, and of words beside them, towards the bounds of their question. */
export const weightOf = <F>({ question }: QuestionStep<F>, { keys, others }: ChoicesValue, scope: Scope<F>): number =>
  (question.weigh?.(keys, scope) ?? keys.length) + others.length

/** The same of the question under the cursor. */
export const weighed = <F>({ env, position, step }: At<F>, picked: ChoicesValue): number =>
  weightOf(step, picked, scopeOf(env, position, step))

/** What a question has to say of a count in words of its own, such as the clause that sets the bounds. */
export function countedMessage<F>(question: Question<F>, scope: Scope<F>, told: Told, count: number): Message | undefined {
  const { counted } = question
  if (!counted) return undefined
  return { id: counted[told], params: { count, ...boundsOf(question, scope), ...counted.params?.(scope) } }
}

/** Refuses a count in the question's own words, else in those of everybody. */
function refuseCount<F>(at: At<F>, told: 'few' | 'many', count: number, otherwise: Outcome): Outcome {
  const message = countedMessage(at.step.question, scopeOf(at.env, at.position, at.step), told, count)
  return otherwise.kind === 'refused' && message ? { ...otherwise, refusal: { ...otherwise.refusal, message } } : otherwise
}

/** Refusal `too-many`, or undefined where so many are allowed. */
export function aboveMax<F>(at: At<F>, count: number): Outcome | undefined {
  const { max } = boundsAt(at)
  return max !== undefined && count > max ? refuseCount(at, 'many', count, refuse('too-many', { max })) : undefined
}

/** Refusal `too-few`, or undefined where so many are enough. A list that is asked for holds something. */
export function belowMin<F>(at: At<F>, count: number): Outcome | undefined {
  const { kind, optional } = at.step.question
  const { min = kind === 'lines' && !optional ? 1 : 0 } = boundsAt(at)
  if (count >= min) return undefined
  return refuseCount(at, 'few', count, refuse(kind === 'lines' ? 'lines-few' : 'too-few', { min, count }))
}

/** Refusals `too-many` and `too-few`, or undefined where the count is within the bounds. */
export const beyondBounds = <F>(at: At<F>, count: number): Outcome | undefined => aboveMax(at, count) ?? belowMin(at, count)
