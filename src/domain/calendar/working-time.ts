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
