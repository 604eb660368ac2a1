import type { Day } from '../text/day.ts'
import type { StepRun } from './cycles.ts'

/** A step of an approval with the names that a reader of the workbook wants; `who`: with whom it lies while it is open. */
export type RunLine = StepRun & { unit: string; who: string }

/** An edition and what became of its publication (R52); `due` and `published` are undefined where there is none. */
export type PublicationLine = {
  number: number
  orderNumber: string
  orderDate: string
  due: Day | undefined
  published: Day | undefined
  late: boolean
  link: string
}

/** What the workbook tells beside the summary, line by line (R74). */
export type StatusDetails = { runs: readonly RunLine[]; publications: readonly PublicationLine[] }
