import type { Line, LinesValue } from '../answers.ts'
import { scopeOf } from '../env.ts'
import { type Outcome, refuse } from '../outcome.ts'
import type { Position, View } from '../position.ts'
import { aboveMax, belowMin } from '../reply/counted.ts'
import { type At, takeValue } from '../reply/take-value.ts'
import type { Message } from '../words.ts'
import { focusOn, measured, standing } from './standing.ts'
import { type Understood, understood } from './understand.ts'

/** Characters of what did not fit that are kept. */
const MOST_HELD = 4000

/** Is it the same list? Lines are plain data. */
const same = (one: readonly Line[], other: readonly Line[]): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The list with nothing of it looked at closely. */
export function listView({ focus: _, page: __, ...view }: View): View {
  return view
}

function shown(position: Position, { note, ...lines }: LinesValue & { note?: Message }): Outcome {
  const { open: _, ...view } = { ...listView(position.view), lines }
  return { kind: 'redraw', position: { ...position, view }, below: true, ...(note && { note }) }
}

/** Is the first message the whole answer? Not where lines stood before it, or something of it was not understood. */
function isAnswer<F>(at: At<F>, before: LinesValue, next: Extract<Understood, LinesValue>): boolean {
  const { step, position } = at
  const first = before.lines.length === 0 && position.view.edited === undefined && position.answers[step.address] === undefined
  return step.question.atOnce === true && first && !next.note && !belowMin(at, measured(at, next.lines))
}

function refusedBy<F>({ position }: At<F>, { held, ...refusal }: Extract<Understood, { refused: string }>): Outcome {
  const message = refusal.message ?? { id: `refused-${refusal.refused}` }
  const kept = held === undefined ? {} : { position: { ...position, view: { ...position.view, held } } }
  return { kind: 'refused', refusal: { ...refusal, message }, ...kept }
}

/** Adds what was typed. What would exceed the bound is held as a whole, to be taken for another line or left. */
export function addLines<F>(at: At<F>, text: string): Outcome {
  const before = standing(at)
  const next = understood(at, text, before)
  if ('refused' in next) return refusedBy(at, next)
  if (same(next.lines, before.lines)) return refuse('lines-known')
  const beyond = aboveMax(at, measured(at, next.lines))
  if (!beyond) return isAnswer(at, before, next) ? takeValue(at, next) : shown(at.position, next)
  const held = Array.from(text).slice(0, MOST_HELD).join('')
  const view = { ...listView(at.position.view), held, focus: 'over' }
  return { ...beyond, position: { ...at.position, view } } as Outcome
}

/** What stands once `text` is taken for the line of `key`, at its place and under its key; undefined where it says what another line says already. */
function rewritten<F>(at: At<F>, key: string, text: string): Understood | undefined {
  const before = standing(at)
  const place = before.lines.findIndex((line) => line.key === key)
  const others = before.lines.filter((line) => line.key !== key)
  const next = understood(at, text, { ...before, lines: others })
  if ('refused' in next) return next
  if (same(next.lines, others)) return undefined
  const keys = new Set(others.map((line) => line.key))
  const [first, ...rest] = next.lines.filter((line) => !keys.has(line.key))
  const kept = next.lines.filter((line) => keys.has(line.key))
  const written = first ? [{ ...first, key }, ...rest] : []
  return { ...next, lines: [...kept.slice(0, place), ...written, ...kept.slice(place)] }
}

/** Takes `text` for the line of `key`. */
export function rewriteLine<F>(at: At<F>, key: string, text: string): Outcome {
  if (!standing(at).lines.some((line) => line.key === key)) return refuse('stale')
  const next = rewritten(at, key, text)
  if (!next) return refuse('lines-known')
  if ('refused' in next) return refusedBy(at, next)
  const beyond = aboveMax(at, measured(at, next.lines))
  return beyond ?? shown(at.position, next)
}

/** The lines for which what is held can be taken without exceeding the bound. */
export function replaceable<F>(at: At<F>): Line[] {
  const { held } = at.position.view
  if (held === undefined) return []
  return standing(at).lines.filter(({ key }) => {
    const next = rewritten(at, key, held)
    return next && !('refused' in next) && !aboveMax(at, measured(at, next.lines))
  })
}

/** Takes what is held for the line of `key`. */
export function swapLine<F>(at: At<F>, key: string): Outcome {
  const { held, ...view } = at.position.view
  return held === undefined ? refuse('stale') : rewriteLine({ ...at, position: { ...at.position, view } }, key, held)
}

/** A text at a list: lines to add, the line that is written anew, the values of a suggestion, or the number of the line that has to go. */
export function takeLines<F>(at: At<F>, text: string): Outcome {
  const { question } = at.step
  const edited = focusOn(at.position, 'line')
  if (edited !== undefined) return rewriteLine(at, edited, text)
  const named = at.position.view.focus === 'swap' && /^\d{1,2}$/.test(text) ? standing(at).lines[Number(text) - 1] : undefined
  if (named) return { ...swapLine(at, named.key), below: true } as Outcome
  const more = focusOn(at.position, 'more')
  const option = question.options?.(scopeOf(at.env, at.position, at.step)).find(({ key }) => key === more)
  return addLines(at, option && question.continues ? question.continues(option, text) : text)
}
