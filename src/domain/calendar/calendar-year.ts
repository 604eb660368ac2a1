import { z } from 'zod'
import { type DataFault, firstFault } from '../data-fault.ts'
import { type Day, isDay, yearOf } from './day.ts'
import { canMove } from './holidays.ts'

/** A Day in data from outside. */
export const daySchema = z
  .string()
  .refine(isDay, { error: 'a date like 2026-12-31' })
  .transform((text) => text as Day)

const transfer = z.strictObject({ from: daySchema, to: daySchema }).refine(({ from, to }) => canMove(from, to), {
  path: ['to'],
  error: 'a weekday of the same year that is no holiday, for a Saturday or Sunday',
})

/** Whether all values differ. */
const areDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length

/**
 * What is known of one year beyond the Labour Code: days off moved by a decree of the Government (article 112, part 5). The decree's number
 * and date are null where nobody wrote them down. Statutory holidays and the shifts of article 112 are not repeated here.
 */
export const calendarYear = z
  .strictObject({
    year: z.int().min(1000).max(9999),
    decree: z.strictObject({ number: z.string().min(1), date: daySchema }).nullable(),
    transfers: z.array(transfer),
    /** Every exception of the year, where a file lists them one by one: then nothing moves by itself. */
    days: z.strictObject({ off: z.array(daySchema), working: z.array(daySchema) }).optional(),
  })
  .refine(({ year, transfers }) => transfers.every(({ from }) => yearOf(from) === year), {
    path: ['transfers'],
    error: 'days of the year of the file',
  })
  .refine(({ transfers }) => areDistinct(transfers.map(({ from }) => from)) && areDistinct(transfers.map(({ to }) => to)), {
    path: ['transfers'],
    error: 'each day moved once, to a day of its own',
  })

export type CalendarYear = z.infer<typeof calendarYear>

/**
 * Reads a year that an administrator sent, from the text of its file (R75). Refusal: `broken-calendar`, with the path of the wrong field
 * such as `transfers[2].to`.
 */
export function parseCalendarYear(json: string): { ok: CalendarYear } | ({ refused: 'broken-calendar' } & DataFault) {
  const parsed = calendarYear.safeParse(readJson(json))
  return parsed.success ? { ok: parsed.data } : { refused: 'broken-calendar', ...firstFault(parsed.error) }
}

function readJson(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}
