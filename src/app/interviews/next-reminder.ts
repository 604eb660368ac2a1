import type { Day } from '../../domain/calendar/day.ts'
import { instantOf } from '../../domain/calendar/zone.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { AuthorityFacts } from '../authorities.ts'
import { settingsOf } from '../people/person-settings.ts'

/** Every draft of an authority that is touched on a day speaks at the same time: it is worked out once. */
const known = new WeakMap<AuthorityFacts, { today: Day; at: string }>()

/** When a draft that was touched at `now` speaks next (R72; the term is a setting), or null where the person has turned such reminders off (R76). */
export function nextReminder(
  app: Pick<App, 'authorities' | 'calendar'>,
  actor: Pick<Actor, 'authorityId' | 'settings'>,
  now: Date,
): string | null {
  if (!settingsOf(actor.settings).notify.drafts) return null
  const facts = app.authorities.get(actor.authorityId)
  const today = app.authorities.today(actor.authorityId, now)
  const last = known.get(facts)
  if (last?.today === today) return last.at
  const { terms, workingHours } = facts.regulation.settings
  const at = instantOf(app.calendar.addWorkingDays(today, terms.draft), workingHours.from, facts.timeZone).toISOString()
  known.set(facts, { today, at })
  return at
}
