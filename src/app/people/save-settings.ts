import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { type PersonSettings, settingsOf } from './person-settings.ts'

/** Changes wishes of the person who asks (R76); what they do not name stays. Refusal: `not-allowed`. */
export async function saveSettings({ app, unit, actor }: Acting, change: Partial<PersonSettings>): Promise<Screen | Refusal> {
  if (!may(actor.roles, 'settings.own')) return { refused: 'not-allowed' }
  const settings = { ...settingsOf(actor.settings), ...change }
  await unit.tx.person.update({ where: { id: actor.personId }, data: { settings } })
  // Whoever draws the answer to this press sees what holds from now on.
  actor.settings = settings
  record(unit, actor, nowIn(app), 'settings.change', `person:${actor.personId}`, change)
  return at('settings')
}
