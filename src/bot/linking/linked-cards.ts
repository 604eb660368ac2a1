import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import { actorAt } from '../../app/people/actor-at.ts'
import type { Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say, spansOf } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing, GuestDrawing } from '../feature.ts'
import { menuCard } from '../menu/menu-card.ts'
import { strangerCard } from '../people/stranger-card.ts'
import { channelName } from '../settings/channel-name.ts'

/** The account has just become the person's: the dialogue goes on here, the question under way one tap away. */
export async function linkedCard(drawing: Pick<Drawing, 'app' | 'actor' | 'say'>): Promise<Card> {
  const card = await menuCard(drawing)
  return { ...card, text: [...spansOf(drawing.say.t('linked')), '\n\n', ...card.text] }
}

/** The same for the press that linked it, when nobody was known here yet. */
export async function linkedGuestCard(drawing: GuestDrawing): Promise<Card> {
  const actor = await actorAt(drawing.app, drawing.place)
  return actor ? linkedCard({ ...drawing, actor }) : strangerCard(drawing)
}

const REFUSALS: ReadonlySet<string> = new Set([
  'codes-too-many',
  'link-code-unknown',
  'link-code-used',
  'link-code-expired',
  'link-somebody',
])
const refusalIn = (args: readonly string[]): string => (REFUSALS.has(args[0] ?? '') ? (args[0] ?? '') : 'link-code-unknown')

/** A code that links nothing, for somebody whom nobody knows: what to do instead. */
export function linkRefusedGuestCard({ say, args }: GuestDrawing): Card {
  const again = { label: labelOf(say.t('button-access-again')), data: screenPress(at('menu')) }
  return cardOf([say.t(`refused-${refusalIn(args)}`)], [[again]])
}

/** The same for somebody who is known meanwhile. */
export const linkRefusedCard = (drawing: Drawing): Promise<Card> => refusalCard(drawing, refusalIn(drawing.args))

const linkedParams = z.object({ account: z.string() })

/** The person learns where they were before that one more channel is linked: if it was not they, it is cut off by one tap. */
export async function accountLinkedTold(app: App, { authorityId, personId, params }: DueMessage, say: Say): Promise<Card | undefined> {
  const { account: id } = linkedParams.parse(params)
  const account = await app.storage.db.account.findFirst({ where: { id, authorityId, personId } })
  if (!account) return undefined
  const cut = { label: labelOf(say.t('button-account-drop-yes')), data: screenPress(at('accountDrop', id)) }
  const accounts = { label: labelOf(say.t('button-accounts')), data: screenPress(at('accounts')) }
  return cardOf([say.t('account-linked', { channel: channelName(account.channel, say) })], navigationRows([cut, accounts]))
}
