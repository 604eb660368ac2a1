import type { Words } from '../interview/words.ts'
import type { Day } from '../text/day.ts'

/**
 * One step of an approval from its opening to the decision, or to today where none is there yet. `days`: working days it took; `last`: the last
 * day of its term; `exceeded`: it was decided later, or is not decided although that day is past.
 */
export type StepRun = {
  number: number
  unitId: string
  key: string
  step: Words
  round: number
  opened: Day
  decided: Day | undefined
  last: Day
  days: number
  exceeded: boolean
  /** Who is asked, while it is open. */
  people: readonly string[]
}

/** Cycle times of one step of the route (R74): working days of what was decided, and how often the term was exceeded, open ones counted. */
export type StepCycle = { key: string; step: Words; decided: number; open: number; median: number; longest: number; exceeded: number }

/** Of an even count the higher of the two in the middle: whole days, and nothing is made to look shorter. */
export const medianOf = (days: readonly number[]): number => [...days].sort((one, other) => one - other)[Math.floor(days.length / 2)] ?? 0

/** Cycle times by step, in the succession of `route`, a step without a run left out. Steps that a route no longer has come last. */
export function cyclesOf(runs: readonly StepRun[], route: readonly string[]): StepCycle[] {
  const keys = [...new Set([...route, ...runs.map(({ key }) => key)])]
  return keys.flatMap((key) => {
    const own = runs.filter((run) => run.key === key)
    const [first] = own
    if (!first) return []
    const decided = own.filter((run) => run.decided !== undefined)
    const days = (decided.length > 0 ? decided : own).map((run) => run.days)
    return {
      key,
      step: first.step,
      decided: decided.length,
      open: own.length - decided.length,
      median: medianOf(days),
      longest: Math.max(...own.map((run) => run.days)),
      exceeded: own.filter(({ exceeded }) => exceeded).length,
    }
  })
}
