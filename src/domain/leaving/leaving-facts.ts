import { registerValue, valueAt } from '../interview/answers.ts'
import type { Scope } from '../interview/scope.ts'
import type { Words } from '../interview/words.ts'

/** A line of a register as it is offered: `label` is what stands on its button. */
export type Offered = { id: string; label: string }

/**
 * What the questions about somebody who leaves or moves need: `staff` are those who can be named at this step, `units` those to which the
 * person can move. At the review: how much goes over, to whom where nobody is named, and the unit that the person leaves.
 */
export type LeavingFacts = {
  staff: readonly Offered[]
  units: readonly Offered[]
  pieces: number
  /** Name of who goes on without a named successor; undefined where there is nobody. */
  heir: string | undefined
}

/** Nothing yet: what a step that asks for none of it is given. */
export const NO_FACTS: LeavingFacts = { staff: [], units: [], pieces: 0, heir: undefined }

export const chosen = (scope: Pick<Scope<unknown>, 'answers'>, key: string): string =>
  registerValue.safeParse(valueAt(scope.answers, key)).data?.id ?? ''

/** What the review says beyond the answers: how much goes over and to whom. */
export function handOverNotes({ facts, answers }: Scope<LeavingFacts>): Words[] {
  const { pieces, heir } = facts
  const named = chosen({ answers }, 'successor') !== ''
  if (pieces === 0) return [{ id: 'leaving-note-nothing' }]
  if (named) return [{ id: 'leaving-note-named', params: { count: pieces } }]
  return [heir === undefined ? { id: 'leaving-note-nobody' } : { id: 'leaving-note-heir', params: { count: pieces, name: heir } }]
}
