import { type Env, scopeOf } from './env.ts'
import { pathOf, type Step } from './path.ts'
import type { Position } from './position.ts'
import { summaryOf } from './summary.ts'
import type { Words } from './words.ts'

/** One numbered line of the review. `item` is the heading of the item that the line belongs to. */
export type ReviewLine = { number: number; address: string; label: Words; answer: Words[]; item?: Words }

/** What the answer of a step is called. */
export const titleOf = <F>(env: Env<F>, position: Position, step: Step<F>): Words => {
  if (step.kind === 'gate') return step.list.label
  const { label, title } = step.question
  return title ?? (typeof label === 'function' ? label(scopeOf(env, position, step)) : label)
}

/** A quiet question that nobody answered and that has no value of its own says nothing. */
const isSilent = <F>(env: Env<F>, position: Position, step: Step<F>): boolean =>
  step.kind === 'question' &&
  step.question.quiet === true &&
  position.answers[step.address] === undefined &&
  step.question.preset?.(scopeOf(env, position, step)) === undefined

function lineOf<F>(env: Env<F>, position: Position, step: Step<F>, number: number): ReviewLine {
  const answer =
    step.kind === 'gate'
      ? [{ id: 'answer-items', params: { count: step.items.length } }]
      : summaryOf(step.question, position.answers[step.address], scopeOf(env, position, step))
  const item = step.kind === 'question' ? step.item?.title : undefined
  return { number, address: step.address, label: titleOf(env, position, step), answer, ...(item !== undefined && { item }) }
}

/** Every reachable question with its answer, in the order of the path; quiet ones where they have something to say. */
export const reviewLines = <F>(env: Env<F>, position: Position): ReviewLine[] =>
  pathOf(env.definition, position.answers, env.regulation)
    .filter((step) => !isSilent(env, position, step))
    .map((step, index) => lineOf(env, position, step, index + 1))
