import { dayFrom } from '../../../domain/calendar/day.ts'
import { deadlineOf as deadlineIn, leftUntil } from '../../../domain/monitoring/deadline.ts'
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import type { Day } from '../../../domain/text/day.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'

/**
 * The last day on which a profile is in time (R23), as reminders count it (R71). `left`: working days until then, less than nothing when it is
 * past. `moved`: the day that was named, where that is a day off.
 */
export type ProfileDeadline = { day: Day; left: number; moved: Day | undefined }

/** Undefined where nobody has named a day. */
export function deadlineOf(
  app: Pick<App, 'authorities' | 'calendar' | 'clock'>,
  { authorityId }: Pick<Actor, 'authorityId'>,
  { dueOn }: Pick<SegmentProfile, 'dueOn'>,
): ProfileDeadline | undefined {
  if (dueOn === '') return undefined
  const today = dayFrom(app.authorities.today(authorityId, app.clock.now()))
  const { counting } = app.authorities.get(authorityId).regulation.settings
  const deadline = deadlineIn(dayFrom(dueOn), counting, app.calendar)
  const { last, written, moved } = deadline
  return { day: last, left: today > last ? -1 : leftUntil(deadline, today, app.calendar), moved: moved ? written : undefined }
}
