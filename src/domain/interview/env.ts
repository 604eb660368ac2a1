import type { Regulation } from '../regulation/regulation.ts'
import type { Definition } from './definition.ts'
import { firstOpen, pathOf, type Step } from './path.ts'
import { type Position, REVIEW, typedView } from './position.ts'
import type { Scope } from './scope.ts'
import type { Spoken } from './spoken.ts'

/** What surrounds a draft. `facts` are those of the current question; `spoken` is what may be typed instead of a press. */
export type Env<F> = {
  definition: Definition<F>
  regulation: Regulation
  facts: F
  today: string
  spoken: Spoken
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

/** The position with its cursor on the current step. Where that is another one than the cursor named, only what was typed is still of use. */
export function standingAt<F>(env: Pick<Env<F>, 'definition' | 'regulation'>, position: Position): Position {
  const step = currentStep(env, position)
  if (!step || step.address === position.cursor) return position
  return { ...position, cursor: step.address, view: typedView(position.view) }
}

/** The position of a draft that begins: `answers` may hold what is known already. */
export function begin<F>(env: Pick<Env<F>, 'definition' | 'regulation'>, answers: Position['answers'] = {}): Position {
  const open = firstOpen(pathOf(env.definition, answers, env.regulation), answers)
  return { answers, cursor: open?.address ?? REVIEW, view: {} }
}
