import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'

/** Changes the language of the person who asks: args are `ru` or `en`. Refusals: `stale-idle` (no such language), `not-allowed`. */
export async function setLocale({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [locale] = args
  if (locale !== 'ru' && locale !== 'en') return { refused: 'stale-idle' }
  if (!may(actor.roles, 'settings.own')) return { refused: 'not-allowed' }
  await unit.tx.person.update({ where: { id: actor.personId }, data: { locale } })
  // The answer to this press is in the new language already.
  actor.locale = locale
  record(unit, actor, nowIn(app), 'settings.change', `person:${actor.personId}`, { locale })
  return at('settings')
}
