import type { Words } from '../interview/words.ts'
import type { Day } from '../text/day.ts'
import type { StepCycle } from './cycles.ts'
import type { DueOn } from './due.ts'
import type { Stage } from './stage.ts'

/** How far a unit is: its list (R39) and its profiles (R12, R19, R23). */
export type UnitStatus = {
  id: string
  name: string
  short: string
  /** Where the unit is in the campaign of monitoring (R70) and in the round of formation (R50), while there is one. */
  monitoring: Stage | undefined
  formation: Stage | undefined
  processes: number
  /** Business processes without a touchpoint. */
  uncovered: number
  entries: number
  profiles: number
  complete: number
  /** Hypotheses that are still to be verified. */
  toVerify: number
  /** Profiles whose deadline is past. */
  overdue: number
  /** Interviews that were begun and not finished. */
  drafts: number
}

export type AreaStatus = { key: string; words: Words; processes: number; uncovered: number; entries: number }

/** How everything stands (R74). `scope`: the units are all of the authority's, or those that the person may see. */
export type StatusSummary = {
  authority: string
  today: Day
  scope: 'all' | 'some'
  keepsList: boolean
  keepsProfiles: boolean
  units: readonly UnitStatus[]
  areas: readonly AreaStatus[]
  edition: { number: number; orderNumber: string; orderDate: string } | undefined
  /** The monitoring that is under way (R70): so many of the units at each stage. */
  monitoring: ({ year: number; of: number } & Record<Stage, number>) | undefined
  /** The round of formation that is under way: lists accepted, handed over, of so many. */
  formation: { accepted: number; checking: number; of: number } | undefined
  /** Editions that are still to be published: working days left, or overdue; and the last one that was published, if it was after its term (R52). */
  publications: readonly { number: number; left: number; overdue: number; publishedLate?: Day }[]
  /** Approved changes that are in no edition yet (R61), where there is one they could enter. */
  waitingChanges: number
  /** Changes of the register that units' lists do not follow yet. */
  register: { open: number; overdue: number } | undefined
  /** Proposals under approval, for how many working days the longest has been with its step, and with which. */
  approvals: { open: number; longest: number; step: Words } | undefined
  /** Cycle times of approvals by step; `term` is that of a step now, in working days. */
  cycles: readonly StepCycle[]
  term: number
  /** What is due of everything that has a deadline. */
  due: readonly DueOn[]
}

const COUNTS = ['processes', 'uncovered', 'entries', 'profiles', 'complete', 'toVerify', 'overdue', 'drafts'] as const
export type StatusTotals = Record<(typeof COUNTS)[number], number> & { emptyUnits: number }

/** The counts of all units together; `emptyUnits` have business processes and not a single point. */
export function totalsOf(units: readonly UnitStatus[]): StatusTotals {
  const sum = (key: (typeof COUNTS)[number]): number => units.reduce((all, unit) => all + unit[key], 0)
  const counts = Object.fromEntries(COUNTS.map((key) => [key, sum(key)])) as Record<(typeof COUNTS)[number], number>
  return { ...counts, emptyUnits: units.filter(({ processes, entries }) => processes > 0 && entries === 0).length }
}

/** Units that need a look first: what is overdue, then what is missing, then by name. */
export function byUrgency(units: readonly UnitStatus[]): UnitStatus[] {
  const names = new Intl.Collator('ru', { numeric: true })
  return [...units].sort(
    (one, other) => other.overdue - one.overdue || other.uncovered - one.uncovered || names.compare(one.name, other.name),
  )
}
