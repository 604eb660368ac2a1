import { dayIn, instantOf } from '../../domain/calendar/zone.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { settingsOf } from '../people/person-settings.ts'

/** Working days after which a forgotten draft speaks, and the hour. A setting of the product: no act says it (R72). */
const AFTER_WORKING_DAYS = 3
const AT = '09:30'

/** When a draft that was touched at `now` speaks next, or null where the person has turned such reminders off (R76). */
export function nextReminder(app: Pick<App, 'authorities' | 'calendar'>, actor: Pick<Actor, 'authorityId' | 'settings'>, now: Date): string | null {
  if (!settingsOf(actor.settings).notify.drafts) return null
  const { timeZone } = app.authorities.get(actor.authorityId)
  const day = app.calendar.addWorkingDays(dayIn(timeZone, now), AFTER_WORKING_DAYS)
  return instantOf(day, AT, timeZone).toISOString()
}
