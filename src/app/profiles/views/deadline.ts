import { dayFrom } from '../../../domain/calendar/day.ts'
import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import type { Day } from '../../../domain/text/day.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { deadlineNow } from '../../calendar/deadline-now.ts'

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
  const { deadline, left, past } = deadlineNow(app, authorityId, { written: dayFrom(dueOn) })
  const { last, written, moved } = deadline
  return { day: last, left: past ? -1 : left, moved: moved ? written : undefined }
}
