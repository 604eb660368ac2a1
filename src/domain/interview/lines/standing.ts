import { type Line, type LinesValue, linesValue, valueAt } from '../answers.ts'
import { scopeOf } from '../env.ts'
import type { QuestionStep } from '../path.ts'
import type { Position } from '../position.ts'
import type { At } from '../reply/take-value.ts'
import type { Scope } from '../scope.ts'

/** The lines that stand at a question: as typed now, else as answered before, else as preset. */
export function linesOf<F>({ view, answers }: Position, step: QuestionStep<F>, scope: Scope<F>): LinesValue {
  const before = valueAt(answers, step.address) ?? step.question.preset?.(scope)
  const parsed = linesValue.safeParse(before)
  return view.lines ?? (parsed.success ? parsed.data : { lines: [] })
}

/** The same of the question under the cursor. */
export const standing = <F>({ env, position, step }: At<F>): LinesValue => linesOf(position, step, scopeOf(env, position, step))

/** What is counted of lines towards the bounds of their question. */
export const measureOf = <F>({ question }: QuestionStep<F>, lines: readonly Line[], scope: Scope<F>): number =>
  question.measure?.(lines, scope) ?? lines.length

/** The same of the question under the cursor. */
export const measured = <F>({ env, position, step }: At<F>, lines: readonly Line[]): number =>
  measureOf(step, lines, scopeOf(env, position, step))

/** The key of the line that is written anew, or of the option that is continued; undefined when neither is. */
export const focusOn = ({ view }: Position, what: 'line' | 'more'): string | undefined =>
  view.focus?.startsWith(`${what}:`) ? view.focus.slice(what.length + 1) : undefined
