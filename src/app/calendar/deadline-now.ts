import { dayFrom } from '../../domain/calendar/day.ts'
import { countedDeadline, type Deadline, deadlineOf, leftUntil, overdueBy } from '../../domain/monitoring/deadline.ts'
import type { Day } from '../../domain/text/day.ts'
import type { App } from '../app.ts'

/** A deadline as it was set: a date «до …» that somebody named, or the end of a term that was counted in working days. */
export type SetDay = { written: Day; counted?: boolean }

/** A deadline as it stands today. `left` and `overdue` count working days, `today` is its last day, `past` any day after it. */
export type DeadlineNow = { deadline: Deadline; left: number; overdue: number; today: boolean; past: boolean }

type Counting = Pick<App, 'authorities' | 'calendar' | 'clock'>

/** What a deadline comes to by the settings of the authority (R71). */
export function settledDeadline(
  { authorities, calendar }: Omit<Counting, 'clock'>,
  authorityId: string,
  { written, counted }: SetDay,
): Deadline {
  const { counting } = authorities.get(authorityId).regulation.settings
  return (counted ? countedDeadline : deadlineOf)(dayFrom(written), counting, calendar)
}

/** The same with what is left of it today (R72). */
export function deadlineNow(app: Counting, authorityId: string, set: SetDay): DeadlineNow {
  const today = dayFrom(app.authorities.today(authorityId, app.clock.now()))
  const deadline = settledDeadline(app, authorityId, set)
  const [left, overdue] = [leftUntil(deadline, today, app.calendar), overdueBy(deadline, today, app.calendar)]
  return { deadline, left, overdue, today: today === deadline.last, past: today > deadline.last }
}
