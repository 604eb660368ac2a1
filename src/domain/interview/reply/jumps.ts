import type { Jump, Question } from '../question.ts'
import type { Scope } from '../scope.ts'

/** The ways from a question to others, here and now. */
export const jumpsOf = <F>({ jumps = [] }: Pick<Question<F>, 'jumps'>, scope: Scope<F>): readonly Jump[] =>
  typeof jumps === 'function' ? jumps(scope) : jumps
