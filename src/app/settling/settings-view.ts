import { clauseOf, SETTING_FIELDS, type SettingField, settingField, settingText } from '../../domain/administration/settings-fields.ts'
import { dayIn, timeIn } from '../../domain/calendar/zone.ts'
import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { settingHistory } from './setting-history.ts'

/** A setting as it holds: `cited` is the clause that settles it, undefined for a setting of the authority. */
export type SettingLine = { field: SettingField; text: string; cited: string | undefined }
/** One change of it, as it is told. */
export type ToldChange = { day: string; time: string; by: string; from: string; to: string }

const lineOf = (app: App, actor: Actor, field: SettingField): SettingLine => {
  const { regulation } = app.authorities.get(actor.authorityId)
  return { field, text: settingText(field, regulation), cited: clauseOf(field, regulation)?.cited }
}

/** Every setting that an administrator may look at. Refusal: `not-allowed`. */
export function settingsView(app: App, actor: Actor): SettingLine[] | { refused: 'not-allowed' } {
  if (!may(actor.roles, 'regulation.settle')) return { refused: 'not-allowed' }
  return SETTING_FIELDS.map((field) => lineOf(app, actor, field))
}

/** Changes that a card tells. */
const TOLD = 5

/** One setting with its latest changes. Refusals: `not-allowed`, `setting-gone`. */
export async function settingView(
  app: App,
  actor: Actor,
  key: string,
): Promise<(SettingLine & { changes: ToldChange[] }) | { refused: string }> {
  if (!may(actor.roles, 'regulation.settle')) return { refused: 'not-allowed' }
  const field = settingField(key)
  if (!field) return { refused: 'setting-gone' }
  const { authorityId } = actor
  const { db } = app.storage
  const history = (await settingHistory(db, authorityId, key)).slice(0, TOLD)
  const people = await db.person.findMany({ where: { authorityId, id: { in: history.map(({ by }) => by) } } })
  const { timeZone } = app.authorities.get(authorityId)
  const changes = history.map(({ at, by, from, to }) => ({
    day: dayIn(timeZone, new Date(at)),
    time: timeIn(timeZone, new Date(at)),
    by: people.find(({ id }) => id === by)?.displayName ?? '',
    from,
    to,
  }))
  return { ...lineOf(app, actor, field), changes }
}
