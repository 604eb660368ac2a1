import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { saveSettings } from './save-settings.ts'

/** The choice of no place in particular. */
export const WHERE_SPOKEN_LAST = 'last'

/**
 * Says where unasked messages go: args are an account of the person, or `last` for where the person spoke last. Refusals: `account-gone`,
 * `not-allowed`.
 */
export async function setHome(acting: Acting): Promise<Screen | Refusal> {
  const { unit, actor, args } = acting
  const [id = ''] = args
  if (id === WHERE_SPOKEN_LAST) return saveSettings(acting, { home: '' })
  const account = await unit.tx.account.findFirst({ where: { id, authorityId: actor.authorityId, personId: actor.personId } })
  return account
    ? saveSettings(acting, { home: `${account.channel}:${account.chatId}` })
    : { refused: 'account-gone', screen: at('settingsHome') }
}
