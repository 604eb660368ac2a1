import { addDays, type Day } from '../calendar/day.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import type { Settings } from '../regulation/regulation.ts'

/** What the day counts need to know of the calendar. */
export type Days = Pick<WorkingCalendar, 'addWorkingDays' | 'workingDaysBetween' | 'lastWorkingDayOnOrBefore' | 'firstWorkingDayOnOrAfter'>
export type Counting = Pick<Settings['counting'], 'untilInclusive' | 'onDayOff'>

/** A deadline as it is written, the last day on which the work is in time, and whether a day off moved that day. */
export type Deadline = { written: Day; last: Day; moved: boolean }

/** What a date «до …» comes to (R71): whether it takes the day in, and where a deadline on a day off goes, are settings. */
export function deadlineOf(written: Day, { untilInclusive, onDayOff }: Counting, calendar: Days): Deadline {
  const until = untilInclusive ? written : addDays(written, -1)
  const last = {
    earlier: () => calendar.lastWorkingDayOnOrBefore(until),
    later: () => calendar.firstWorkingDayOnOrAfter(until),
    stays: () => until,
  }[onDayOff]()
  return { written, last, moved: last !== until }
}

/**
 * The same of a term that was counted in working days: it ends on the day that the count came to, so «до» takes nothing from it. A day that is off by a
 * calendar loaded later goes where any deadline goes.
 */
export const countedDeadline = (end: Day, counting: Counting, calendar: Days): Deadline =>
  deadlineOf(end, { ...counting, untilInclusive: true }, calendar)

/** The last of so many working days from an event, whose own day is day 0 or, where it is a working day, day 1 (R52). */
export const termEnd = (
  event: Day,
  workingDays: number,
  dayOfEvent: Settings['counting']['dayOfEvent'],
  calendar: Pick<Days, 'addWorkingDays'>,
): Day => calendar.addWorkingDays(dayOfEvent === 0 ? event : addDays(event, -1), workingDays)

/** Working days overdue: 0 up to the last day and on the days off that follow it (R72). */
export const overdueBy = ({ last }: Deadline, today: Day, calendar: Days): number =>
  today > last ? calendar.workingDaysBetween(last, today) : 0

/** Working days that are left, today not counted: 0 on the last day and after it. */
export const leftUntil = ({ last }: Deadline, today: Day, calendar: Days): number =>
  today < last ? calendar.workingDaysBetween(today, last) : 0
