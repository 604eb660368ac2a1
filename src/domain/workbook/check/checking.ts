import type { Regulation } from '../../regulation/regulation.ts'
import type { Problem } from '../problem.ts'
import { cleaned } from '../sheets/keys.ts'
import type { Tables } from '../sheets/read-tables.ts'
import type { Snapshot } from '../snapshot.ts'

/** What a workbook is checked with. `actorId` is who sends it; `mayAppoint`: may name administrators. `nextId` gives ids for new lines. */
export type Checking = {
  tables: Tables
  snapshot: Snapshot
  regulation: Regulation
  actorId: string
  mayAppoint: boolean
  nextId: () => string
  date1904: boolean
  problems: Problem[]
}

/** Counted beside the plan: lines that are as they were, people who left and stay so, needs that were taken as words of one's own. */
export type Notes = { same: number; left: number; otherNeeds: number }

/** Whether two texts read the same. */
export const reads = (one: string, other: string): boolean => one === other || cleaned(one, true) === cleaned(other, true)
