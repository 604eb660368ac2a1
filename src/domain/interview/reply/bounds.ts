import type { Bound, Question } from '../question.ts'
import type { Scope } from '../scope.ts'

/** The bounds of a question's answer; what is not bounded is not there. */
export type Bounds = { min?: number; max?: number }

const resolved = (bound: Bound, scope: Scope<unknown>): number => (typeof bound === 'function' ? bound(scope) : bound)

/** The bounds of an answer here and now: they may follow from the regulation. */
export function boundsOf<F>({ min, max }: Pick<Question<F>, 'min' | 'max'>, scope: Scope<unknown>): Bounds {
  return { ...(min !== undefined && { min: resolved(min, scope) }), ...(max !== undefined && { max: resolved(max, scope) }) }
}
