import type { Env } from '../env.ts'
import { type Outcome, refuse, settle } from '../outcome.ts'
import { addressOf, type GateStep, itemsOf } from '../path.ts'
import { type Position, REVIEW } from '../position.ts'

const freshKey = (items: readonly string[]): string => `i${Math.max(0, ...items.map((key) => Number(key.slice(1)))) + 1}`

/** «One more», «enough», edit or remove an item of a list that is filled by hand. */
export function pressGate<F>(env: Env<F>, position: Position, step: GateStep<F>, op: string, arg: string): Outcome {
  const { items } = itemsOf(step.list, position.answers)
  const { list, min, max } = step.list
  const save = (next: string[], enough: boolean, answers = position.answers): Outcome =>
    settle(env, position, { ...answers, [list]: { value: { items: next, enough } } })
  if (op === 'a') return items.length >= max ? refuse('too-many', { max }) : save([...items, freshKey(items)], false)
  if (op === 'k') return items.length < min ? refuse('too-few', { min, count: items.length }) : save(items, true)
  if (op === 'b') return back(position, step, items)
  if (op === 'p')
    return /^\d{1,3}$/.test(arg)
      ? { kind: 'redraw', position: { ...position, view: { ...position.view, page: Number(arg) } } }
      : refuse('stale')
  if (!items.includes(arg)) return refuse('stale')
  if (op === 'r') return { kind: 'redraw', position: { ...position, view: { ...position.view, confirm: `remove:${arg}` } } }
  if (op === 'R' && position.view.confirm === `remove:${arg}`) return removeItem(env, position, step, arg)
  if (op === 'e') return editItem(position, step, arg)
  return refuse('stale')
}

function back<F>(position: Position, step: GateStep<F>, items: readonly string[]): Outcome {
  if (position.view.edited) return { kind: 'moved', position: { ...position, cursor: REVIEW, view: {} }, hidden: [] }
  const last = items.at(-1)
  const question = step.list.questions.at(-1)
  if (!last || !question) return refuse('first-step')
  return { kind: 'moved', position: { ...position, cursor: addressOf(question.key, step.list.list, last), view: {} }, hidden: [] }
}

function removeItem<F>(env: Env<F>, position: Position, step: GateStep<F>, key: string): Outcome {
  const prefix = `${step.list.list}/${key}/`
  const kept = Object.fromEntries(Object.entries(position.answers).filter(([address]) => !address.startsWith(prefix)))
  const { items } = itemsOf(step.list, position.answers)
  return settle(env, position, { ...kept, [step.list.list]: { value: { items: items.filter((item) => item !== key), enough: false } } })
}

function editItem<F>(position: Position, step: GateStep<F>, key: string): Outcome {
  const question = step.list.questions[0]
  if (!question) return refuse('stale')
  return { kind: 'moved', position: { ...position, cursor: addressOf(question.key, step.list.list, key), view: {} }, hidden: [] }
}
