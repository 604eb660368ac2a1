import { addDays, type Day } from '../calendar/day.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import type { Settings } from '../regulation/regulation.ts'

/** What the day counts need to know of the calendar. */
export type Days = Pick<WorkingCalendar, 'addWorkingDays' | 'workingDaysBetween' | 'lastWorkingDayOnOrBefore' | 'firstWorkingDayOnOrAfter'>
export type Counting = Pick<Settings['counting'], 'untilInclusive' | 'onDayOff'>

/** A deadline as it is written, the last day on which the work is in time, and whether a day off moved that day. */
export type Deadline = { written: Day; last: Day; moved: boolean }

/** What a written deadline comes to (R71): whether «до» takes the day in, and where a deadline on a day off goes, are settings. */
export function deadlineOf(written: Day, { untilInclusive, onDayOff }: Counting, calendar: Days): Deadline {
  const until = untilInclusive ? written : addDays(written, -1)
  const last = {
    earlier: () => calendar.lastWorkingDayOnOrBefore(until),
    later: () => calendar.firstWorkingDayOnOrAfter(until),
    stays: () => until,
  }[onDayOff]()
  return { written, last, moved: last !== until }
}

/** Working days overdue: 0 up to the last day and on the days off that follow it (R72). */
export const overdueBy = ({ last }: Deadline, today: Day, calendar: Days): number =>
  today > last ? calendar.workingDaysBetween(last, today) : 0

/** Working days that are left, today not counted: 0 on the last day and after it. */
export const leftUntil = ({ last }: Deadline, today: Day, calendar: Days): number =>
  today < last ? calendar.workingDaysBetween(today, last) : 0
