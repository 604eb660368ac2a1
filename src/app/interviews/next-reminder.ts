import { dayIn, instantOf } from '../../domain/calendar/zone.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { settingsOf } from '../people/person-settings.ts'

/** When a draft that was touched at `now` speaks next (R72; the term is a setting), or null where the person has turned such reminders off (R76). */
export function nextReminder(
  app: Pick<App, 'authorities' | 'calendar'>,
  actor: Pick<Actor, 'authorityId' | 'settings'>,
  now: Date,
): string | null {
  if (!settingsOf(actor.settings).notify.drafts) return null
  const { timeZone, regulation } = app.authorities.get(actor.authorityId)
  const { terms, workingHours } = regulation.settings
  const day = app.calendar.addWorkingDays(dayIn(timeZone, now), terms.draft)
  return instantOf(day, workingHours.from, timeZone).toISOString()
}
