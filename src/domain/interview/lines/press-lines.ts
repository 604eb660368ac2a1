import { scopeOf } from '../env.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { Position, View } from '../position.ts'
import { belowMin } from '../reply/counted.ts'
import { type At, takeValue } from '../reply/take-value.ts'
import { measured, standing } from './standing.ts'
import { literalOf } from './suggestions.ts'
import { addLines, listView, replaceable, swapLine } from './take-lines.ts'

const look = (position: Position, view: View): Outcome => ({ kind: 'redraw', position: { ...position, view } })

/** A suggestion is a line, or the beginning of one that the person goes on with. */
function suggest<F>(at: At<F>, key: string): Outcome {
  const { question } = at.step
  const option = question.options?.(scopeOf(at.env, at.position, at.step)).find((candidate) => candidate.key === key)
  const text = option && literalOf(option)
  if (text === undefined) return refuse('stale')
  if (!question.continues) return addLines({ ...at, position: { ...at.position, view: listView(at.position.view) } }, text)
  return look(at.position, { ...listView(at.position.view), focus: `more:${key}` })
}

function finish<F>(at: At<F>): Outcome {
  const lines = standing(at)
  return belowMin(at, measured(at, lines.lines)) ?? takeValue(at, lines)
}

function remove<F>({ position, ...rest }: At<F>, key: string): Outcome {
  const { lines, last } = standing({ position, ...rest })
  if (position.view.focus !== `line:${key}` || !lines.some((line) => line.key === key)) return refuse('stale')
  const newest = Math.max(last ?? 0, Number(/^l(\d+)$/.exec(key)?.[1] ?? 0))
  return look(position, { ...listView(position.view), lines: { lines: lines.filter((line) => line.key !== key), last: newest } })
}

/** What was typed is not lost when the person turns to another question: the list is kept, and is still due. */
function parked<F>(at: At<F>): At<F> {
  const { view, answers } = at.position
  if (!view.lines || (view.lines.lines.length === 0 && answers[at.step.address] === undefined)) return at
  return { ...at, position: { ...at.position, answers: { ...answers, [at.step.address]: { value: view.lines, open: true } } } }
}

type Otherwise<F> = (at: At<F>) => Outcome

/** From a line to its list; from the list to the question before it, or to the review with what was changed. */
function back<F>(at: At<F>, otherwise: Otherwise<F>): Outcome {
  const { view } = at.position
  if (view.focus === 'swap') return look(at.position, { ...listView(view), focus: 'over' })
  if (view.focus !== undefined && view.focus !== 'over') return look(at.position, listView(view))
  if (!view.edited) return otherwise(parked(at))
  return view.lines && !belowMin(at, measured(at, view.lines.lines)) ? takeValue(at, view.lines) : otherwise(at)
}

function held<F>(at: At<F>, take: boolean): Outcome {
  const { held: text, ...view } = at.position.view
  if (text === undefined) return refuse('stale')
  const position = { ...at.position, view: listView(view) }
  return take ? addLines({ ...at, position }, text) : look(position, position.view)
}

/** Lines that stand are not thrown away by skipping them. */
const skip = <F>(at: At<F>, otherwise: Otherwise<F>): Outcome =>
  standing(at).lines.length > 0 && at.step.question.optional ? refuse('needs-button') : otherwise(at)

/** Beginning to write a line anew, and back; taking what is held for one. */
function turnTo<F>(at: At<F>, op: string, key: string): Outcome {
  const { view } = at.position
  if (op === 'u') return look(at.position, listView(view))
  if (op === 'a') return replaceable(at).length > 0 ? look(at.position, { ...listView(view), focus: 'swap' }) : refuse('stale')
  const known = standing(at).lines.some((line) => line.key === key)
  if (!known) return refuse('stale')
  if (op === 'e') return look(at.position, { ...listView(view), focus: `line:${key}` })
  return view.focus === 'swap' ? swapLine(at, key) : refuse('stale')
}

/** A press on a list's card. What is as at every question is left to `otherwise`. Refusal of what no such card offers: `stale`. */
export function pressLines<F>(at: At<F>, op: string, arg: string, otherwise: Otherwise<F>): Outcome {
  if (op === '=') return suggest(at, arg)
  if (op === 'k') return finish(at)
  if (op === 'r') return remove(at, arg)
  if (op === 'b') return back(at, otherwise)
  if (op === 's') return skip(at, otherwise)
  if (op === 'j') return otherwise(parked(at))
  if (op === 'h' || op === 'H') return held(at, op === 'h')
  if (['e', 'u', 'a', 'w'].includes(op)) return turnTo(at, op, arg)
  return op === 'p' || op === 'i' ? otherwise(at) : refuse('stale')
}
