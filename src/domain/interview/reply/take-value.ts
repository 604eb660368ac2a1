import type { AnswerValue } from '../answers.ts'
import { type Env, scopeOf } from '../env.ts'
import { type Outcome, record } from '../outcome.ts'
import type { QuestionStep } from '../path.ts'
import type { Position } from '../position.ts'

/** A question under the cursor. */
export type At<F> = { env: Env<F>; position: Position; step: QuestionStep<F> }

/** Takes a value as the answer, through the question's own check. */
export function takeValue<F>({ env, position, step }: At<F>, value: AnswerValue): Outcome {
  const checked = step.question.check?.(value, scopeOf(env, position, step)) ?? { value }
  return 'refused' in checked ? { kind: 'refused', refusal: checked } : record(env, position, step, checked)
}
