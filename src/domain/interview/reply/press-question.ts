import type { ChoicesValue } from '../answers.ts'
import { type Env, scopeOf } from '../env.ts'
import { pressLines } from '../lines/press-lines.ts'
import { type Outcome, record, refuse, settle } from '../outcome.ts'
import { pathOf, type QuestionStep } from '../path.ts'
import { type Position, REVIEW } from '../position.ts'
import { aboveMax, belowMin, weighed } from './counted.ts'
import { jumpsOf } from './jumps.ts'
import { pickedOf } from './picked.ts'
import { takeText } from './take-text.ts'
import { type At, takeValue } from './take-value.ts'

const redraw = (position: Position, view: Position['view']): Outcome => ({
  kind: 'redraw',
  position: { ...position, view: { ...position.view, ...view } },
})

function choose<F>(at: At<F>, key: string): Outcome {
  const { question } = at.step
  if (question.kind === 'yesNo') return key === 'yes' || key === 'no' ? takeValue(at, key === 'yes') : refuse('stale')
  const option = question.options?.(scopeOf(at.env, at.position, at.step)).find((candidate) => candidate.key === key)
  if (!option || question.kind === 'file') return refuse('stale')
  if (question.kind === 'choices') return onlyOne(at, { keys: [key], others: [] })
  if (question.kind === 'register') return takeValue(at, { id: key, label: typeof option.label === 'string' ? option.label : key })
  if (question.kind === 'choice') return takeValue(at, key)
  return typeof option.label === 'string' ? takeText(at.env, at.position, at.step, option.label) : refuse('stale')
}

/** One press for a choice of several, where one is enough. */
const onlyOne = <F>(at: At<F>, picked: ChoicesValue): Outcome => belowMin(at, weighed(at, picked)) ?? takeValue(at, picked)

/** Ticks say what they want to be, so that a double tap does not undo itself. */
function tick<F>(at: At<F>, key: string, on: boolean): Outcome {
  const { question } = at.step
  const scope = scopeOf(at.env, at.position, at.step)
  const { keys, others } = pickedOf(at.position, at.step, scope)
  const other = /^~(\d{1,2})$/.exec(key)
  if (other) return redraw(at.position, { others: others.filter((_, index) => index !== Number(other[1])), picked: keys })
  if (question.kind !== 'choices' || !question.options?.(scope).some((option) => option.key === key)) return refuse('stale')
  const next = on ? [...new Set([...keys, key])] : keys.filter((picked) => picked !== key)
  const beyond = on ? aboveMax(at, weighed(at, { keys: next, others })) : undefined
  return beyond ?? redraw(at.position, { picked: next, others })
}

function finishTicks<F>(at: At<F>): Outcome {
  const { question } = at.step
  if (question.kind !== 'choices') return refuse('stale')
  const scope = scopeOf(at.env, at.position, at.step)
  const picked = pickedOf(at.position, at.step, scope)
  return belowMin(at, weighed(at, picked)) ?? takeValue(at, picked)
}

function back<F>({ env, position, step }: At<F>): Outcome {
  if (position.view.edited) return { kind: 'moved', position: { ...position, cursor: REVIEW, view: { line: step.address } }, hidden: [] }
  // A quiet question was reached by a way beside the one that is due.
  if (step.question.quiet) return settle(env, position, position.answers)
  const asked = pathOf(env.definition, position.answers, env.regulation).filter((other) => other.kind === 'gate' || !other.question.quiet)
  const before = asked[asked.findIndex((other) => other.address === step.address) - 1]
  return before ? { kind: 'moved', position: { ...position, cursor: before.address, view: {} }, hidden: [] } : refuse('first-step')
}

function jump<F>({ env, position, step }: At<F>, key: string): Outcome {
  const known = jumpsOf(step.question, scopeOf(env, position, step)).some((target) => target.to === key)
  const target = pathOf(env.definition, position.answers, env.regulation).find((other) => other.address === key)
  return known && target ? { kind: 'moved', position: { ...position, cursor: key, view: {} }, hidden: [] } : refuse('stale')
}

function held<F>(at: At<F>, take: boolean): Outcome {
  const { held: text, ...view } = at.position.view
  if (text === undefined) return refuse('stale')
  const position = { ...at.position, view }
  return take ? takeText(at.env, position, at.step, text) : { kind: 'redraw', position }
}

/** A press on a question's card: `op` is one letter, `arg` an option's key, a page or the address of a jump. */
export function pressQuestion<F>(env: Env<F>, position: Position, step: QuestionStep<F>, op: string, arg: string): Outcome {
  const at: At<F> = { env, position, step }
  return step.question.kind === 'lines' ? pressLines(at, op, arg, (here) => press(here, op, arg)) : press(at, op, arg)
}

function press<F>(at: At<F>, op: string, arg: string): Outcome {
  const { env, position, step } = at
  switch (op) {
    case '=':
      return choose(at, arg)
    case '+':
    case '-':
      return tick(at, arg, op === '+')
    case 'k':
      return finishTicks(at)
    case 'b':
      return back(at)
    case 's':
      return step.question.optional ? record(env, position, step, { skipped: true }) : refuse('required')
    case 'p':
      return /^\d{1,3}$/.test(arg) ? redraw(position, { page: Number(arg) }) : refuse('stale')
    case 'i':
      return redraw(position, { open: position.view.open === 'hint' ? undefined : 'hint' })
    case 'o':
      return step.question.other ? redraw(position, { open: 'other' }) : refuse('stale')
    case 'h':
    case 'H':
      return held(at, op === 'h')
    case 'j':
      return jump(at, arg)
    default:
      return refuse('stale')
  }
}
