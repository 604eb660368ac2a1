import type { CalendarYear } from './calendar-year.ts'
import { addDays, type Day } from './day.ts'
import { isHoliday, isWeekend, movingHolidays } from './holidays.ts'

/** Weekdays that became days off, and weekends that became working days. */
export type MovedDays = { off: ReadonlySet<Day>; working: ReadonlySet<Day> }

/**
 * What moves in a year: the transfers of its decree, and every holiday on a weekend that the decree leaves alone, to the next working day
 * (Labour Code, article 112, part 2). A holiday whose day off is moved stays a day off itself.
 */
export function movedDays(year: number, transfers: CalendarYear['transfers']): MovedDays {
  const off = new Set(transfers.map(({ to }) => to))
  const from = new Set(transfers.map((transfer) => transfer.from))
  const working = new Set([...from].filter((day) => !isHoliday(day)))
  const isOff = (day: Day): boolean => isHoliday(day) || off.has(day) || (isWeekend(day) && !working.has(day))
  for (const holiday of movingHolidays(year).filter((day) => !from.has(day))) {
    let day = addDays(holiday, 1)
    while (isOff(day)) day = addDays(day, 1)
    off.add(day)
  }
  return { off, working }
}

/** What moves in a year as it is known: its exceptions one by one where they are listed, else what follows from its transfers. */
export const movedIn = ({ year, transfers, days }: Pick<CalendarYear, 'year' | 'transfers' | 'days'>): MovedDays =>
  days ? { off: new Set(days.off), working: new Set(days.working) } : movedDays(year, transfers)
