import { z } from 'zod'
import { PROBLEM_CODES } from '../../../domain/workbook/problem.ts'
import type { Changes, Plan } from '../../../domain/workbook/snapshot.ts'
import type { Json } from '../../../storage/rows.ts'

/** What is kept of the problems: a card shows the first, the marked workbook all. */
export const MOST_KEPT = 20

const counts = z.object({ add: z.number(), change: z.number(), retire: z.number() })
const problem = z.object({
  sheet: z.string(),
  row: z.number(),
  column: z.number(),
  code: z.enum(PROBLEM_CODES),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})

/** What is known of a workbook so far; `attempts` and `since` (an instant) tell who is at it, `why` why it could not be taken over. */
const importReport = z.object({
  stage: z.enum(['waiting', 'reading', 'comparing']).default('waiting'),
  attempts: z.number().default(0),
  since: z.string().default(''),
  told: z.number().default(0),
  lines: z.number().default(0),
  moved: z.boolean().default(false),
  why: z.string().default(''),
  counts: z.object({ units: counts, staff: counts, processes: counts, list: counts }).optional(),
  edition: z.object({ number: z.number(), orderNumber: z.string(), orderDate: z.string(), entries: z.number() }).optional(),
  notes: z.object({ same: z.number(), left: z.number(), otherNeeds: z.number() }).optional(),
  problems: z.array(problem).default([]),
  problemCount: z.number().default(0),
  marked: z.string().optional(),
})
export type ImportReport = z.infer<typeof importReport>

/** The report of a stored row; what is not understood any more counts as not known yet. */
export const reportOf = (stored: unknown): ImportReport => importReport.safeParse(stored).data ?? importReport.parse({})

/** A report as it is stored. */
export const packed = (report: ImportReport): NonNullable<Json> => JSON.parse(JSON.stringify(report))

const count = <T>({ add, change, retire }: Changes<T>) => ({ add: add.length, change: change.length, retire: retire.length })

/** How much a plan adds, changes and retires. */
export const countsOf = ({ units, staff, processes, list }: Plan): NonNullable<ImportReport['counts']> => ({
  units: count(units),
  staff: count(staff),
  processes: count(processes),
  list: count(list),
})

/** The edition that a plan writes, without its entries. */
export const editionOf = ({ edition }: Plan): Pick<ImportReport, 'edition'> =>
  edition
    ? {
        edition: {
          number: edition.number,
          orderNumber: edition.orderNumber,
          orderDate: edition.orderDate,
          entries: edition.entries.length,
        },
      }
    : {}
