import { addDays, type Day, dayOf, yearOf } from './day.ts'
import type { WorkingCalendar } from './working-calendar.ts'

/** What a calendar makes of a year: its days, and those that differ from the one that held. */
export type YearCompared = {
  year: number
  off: number
  working: number
  /** Weekdays with a day off moved to them, and weekends on which work is done. */
  movedOff: Day[]
  workingWeekends: Day[]
  /** Days whose being worked on changes, with what they become. */
  changes: { day: Day; becomes: 'off' | 'working' }[]
}

/** Compares a year of two calendars, day by day. */
export function compareYears(before: WorkingCalendar, after: WorkingCalendar, year: number): YearCompared {
  const compared: YearCompared = { year, off: 0, working: 0, movedOff: [], workingWeekends: [], changes: [] }
  for (let day = dayOf(year, 1, 1); yearOf(day) === year; day = addDays(day, 1)) {
    const works = after.isWorkingDay(day)
    if (works) compared.working += 1
    else compared.off += 1
    const kind = after.kindOfDay(day)
    if (kind === 'movedDayOff') compared.movedOff.push(day)
    if (kind === 'workingWeekend') compared.workingWeekends.push(day)
    if (works !== before.isWorkingDay(day)) compared.changes.push({ day, becomes: works ? 'working' : 'off' })
  }
  return compared
}
