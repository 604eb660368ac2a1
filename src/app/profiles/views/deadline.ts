import type { SegmentProfile } from '../../../domain/segment/segment-profile.ts'
import type { Day } from '../../../domain/text/day.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'

/** The day by which a profile is to be ready (R23). `left`: working days until then, less than nothing when it is past. */
export type ProfileDeadline = { day: Day; left: number }

/** Undefined where nobody has named a day. */
export function deadlineOf(
  app: Pick<App, 'authorities' | 'calendar' | 'clock'>,
  { authorityId }: Pick<Actor, 'authorityId'>,
  { dueOn }: Pick<SegmentProfile, 'dueOn'>,
): ProfileDeadline | undefined {
  if (dueOn === '') return undefined
  const today = app.authorities.today(authorityId, app.clock.now())
  return { day: dueOn, left: dueOn < today ? -1 : app.calendar.workingDaysBetween(today, dueOn) }
}
