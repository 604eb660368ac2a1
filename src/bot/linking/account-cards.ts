import { at } from '../../app/dialogue/screen.ts'
import { newLinkCode } from '../../app/linking/link-code.ts'
import { type LinkedAccount, linkedAccounts } from '../../app/linking/linked-accounts.ts'
import { EVEN_THE_LAST } from '../../app/linking/unlink-account.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { channelName } from '../settings/channel-name.ts'

const SIZE = 4

const way = (say: Say, id: string, data: string): Button => ({ label: labelOf(say.t(id)), data })
const settings = (say: Say): Button => way(say, 'button-settings', screenPress(at('settings')))
const accountsWay = (say: Say): Button => way(say, 'button-accounts', screenPress(at('accounts')))

const nameOf = ({ channel, here }: LinkedAccount, say: Say): string =>
  here ? say.t('home-here', { channel: channelName(channel, say) }) : channelName(channel, say)

/** The channels that are linked to the person, each of which can be cut off, and the way to one more. */
export async function accountsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const accounts = await linkedAccounts(app, actor)
  if ('refused' in accounts) return refusalCard(drawing, accounts.refused)
  const page = pageOf(
    accounts.map((account, index) => ({ account, number: String(index + 1) })),
    SIZE,
    pageIn(args[0]),
  )
  const lines = page.items.map(({ account, number }) =>
    say.t('accounts-line', { number, channel: nameOf(account, say), day: account.seen }),
  )
  const drops = page.items.map(
    ({ account, number }): Button => ({
      label: labelOf(say.t('button-account-drop', { number })),
      data: screenPress(at('accountDrop', account.id)),
    }),
  )
  const turn = turnButton(page, say, (next) => at('accounts', String(next)))
  return cardOf(
    [say.t('accounts-title', { count: accounts.length }), ...lines, '', say.t('accounts-hint')],
    [[way(say, 'button-link-channel', screenPress(at('linkCode')))], ...navigationRows(drops), ...navigationRows([...turn, settings(say)])],
  )
}

/** A new code, to be typed in the other channel. It is good for one account. */
export async function linkCodeCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const made = await newLinkCode(app, actor)
  if ('refused' in made) return refusalCard(drawing, made.refused)
  const code = made.code.replace(/(\d{4})(?=\d)/g, '$1 ')
  return cardOf([say.t('link-code', { code, minutes: made.minutes })], navigationRows([accountsWay(say), settings(say)]))
}

/** Asks before a channel is cut off; for the only one it says what that means. */
export async function accountDropCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const accounts = await linkedAccounts(app, actor)
  if ('refused' in accounts) return refusalCard(drawing, accounts.refused)
  const account = accounts.find(({ id }) => id === args[0])
  if (!account) return refusalCard(drawing, 'account-unknown')
  const last = accounts.length === 1
  const text = say.t(last ? 'account-drop-last' : 'account-drop', { channel: nameOf(account, say) })
  const yes = way(say, 'button-account-drop-yes', actionPress('unlinkAccount', account.id, ...(last ? [EVEN_THE_LAST] : [])))
  return cardOf([text], navigationRows([yes, accountsWay(say)]))
}

/** The channel in which this is read belongs to the person no more. */
export const accountGoneCard = ({ say }: Drawing): Card => cardOf([say.t('account-gone')], [])
