import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { settingsOf } from '../people/person-settings.ts'

/** Says that a person gives up their last channel knowingly. */
export const EVEN_THE_LAST = 'last'

/**
 * Cuts one of the person's accounts off, as for a lost phone (R96): from then on it is a stranger's, its sessions of the web chat end. Args are the
 * account and `last` where it is the only one. In a demonstration, where several visitors are one person, only the own one. Refusals:
 * `not-allowed`, `account-unknown`, `account-last`.
 */
export async function unlinkAccount({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = '', even] = args
  const { authorityId, personId, accountId } = actor
  if (!may(actor.roles, 'sessions.own')) return { refused: 'not-allowed' }
  const accounts = await unit.tx.account.findMany({ where: { authorityId, personId }, orderBy: { id: 'asc' } })
  const account = accounts.find((one) => one.id === id && (!app.demo || one.id === accountId))
  if (!account) return { refused: 'account-unknown', screen: at('accounts') }
  if (accounts.length === 1 && even !== EVEN_THE_LAST) return { refused: 'account-last', screen: at('accountDrop', id) }
  const now = nowIn(app)
  const { count } = await unit.tx.account.updateMany({ where: { id, personId }, data: { personId: null } })
  if (count === 0) return { refused: 'account-unknown', screen: at('accounts') }
  await unit.tx.webSession.updateMany({ where: { accountId: id, revokedAt: null }, data: { revokedAt: now } })
  const settings = settingsOf(actor.settings)
  if (settings.home === `${account.channel}:${account.chatId}`) {
    await unit.tx.person.update({ where: { id: personId }, data: { settings: { ...settings, home: '' } } })
  }
  record(unit, actor, now, 'account.unlink', `account:${id}`)
  return id === accountId ? at('accountGone') : at('accounts')
}
