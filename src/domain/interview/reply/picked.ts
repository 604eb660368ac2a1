import { choicesAt, choicesValue } from '../answers.ts'
import type { QuestionStep } from '../path.ts'
import type { Position } from '../position.ts'
import type { Scope } from '../scope.ts'

/** What is ticked at a choice of several: by hand, else as answered before, else as preset. */
export function pickedOf<F>(position: Position, step: QuestionStep<F>, scope: Scope<F>): { keys: string[]; others: string[] } {
  const { view, answers } = position
  const before = answers[step.address] ? choicesAt(answers, step.address) : presetOf(step, scope)
  return { keys: view.picked ?? before.keys, others: view.others ?? before.others }
}

function presetOf<F>(step: QuestionStep<F>, scope: Scope<F>): { keys: string[]; others: string[] } {
  const parsed = choicesValue.safeParse(step.question.preset?.(scope))
  return parsed.success ? parsed.data : { keys: [], others: [] }
}
