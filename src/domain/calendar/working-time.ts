import type { WorkingCalendar } from './working-calendar.ts'
import { dayIn, instantOf } from './zone.ts'

/** Office hours of every working day, HH:MM: `from` is inside, `to` is not; `from` is the earlier one. */
export type WorkingHours = { from: string; to: string }

type Days = Pick<WorkingCalendar, 'isWorkingDay' | 'nextWorkingDay'>

/** Whether people of the zone are at work at `instant`: a working day, within its hours. */
export function isWorkingTime(instant: Date, zone: string, hours: WorkingHours, calendar: Days): boolean {
  return nextWorkingTime(instant, zone, hours, calendar).getTime() === instant.getTime()
}

/** The first instant of working time that is not before `instant`: itself, if people are at work, else the beginning of the next hours. */
export function nextWorkingTime(instant: Date, zone: string, hours: WorkingHours, calendar: Days): Date {
  const today = dayIn(zone, instant)
  if (calendar.isWorkingDay(today) && instant < instantOf(today, hours.to, zone)) {
    const opening = instantOf(today, hours.from, zone)
    return instant < opening ? opening : instant
  }
  return instantOf(calendar.nextWorkingDay(today), hours.from, zone)
}

const HOUR_MS = 3_600_000

/**
 * The instant at which so many hours of working time have passed since `instant`: time outside of office hours does not count. Hours may be
 * broken, not negative; with 0 the first instant of working time. Throws RangeError for anything else.
 */
export function addWorkingHours(instant: Date, count: number, zone: string, hours: WorkingHours, calendar: Days): Date {
  if (!(count >= 0 && Number.isFinite(count))) throw new RangeError(`not a number of hours: ${count}`)
  let from = nextWorkingTime(instant, zone, hours, calendar)
  let left = count * HOUR_MS
  for (;;) {
    const today = dayIn(zone, from)
    const open = instantOf(today, hours.to, zone).getTime() - from.getTime()
    if (left <= open) return new Date(from.getTime() + left)
    left -= open
    from = instantOf(calendar.nextWorkingDay(today), hours.from, zone)
  }
}
