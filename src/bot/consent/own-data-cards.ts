import { basisOf, mayWriteFirst } from '../../app/consent/consent-state.ts'
import { ownDataFile, ownDataView } from '../../app/consent/own-data.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { channelName } from '../settings/channel-name.ts'
import { wayTo } from '../staff/staff-line.ts'

const button = (say: Say, label: string, data: string): Button => ({ label: labelOf(say.t(label)), data })

/** What is kept of the person who asks, and what can be done about it (R3). */
export async function ownDataCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const view = await ownDataView(app, actor)
  const { timeZone } = app.authorities.get(actor.authorityId)
  const first = mayWriteFirst(app, actor)
  const lines = [
    say.t('own-data-title'),
    say.t('own-data-person', { name: clip(actor.displayName, NAME), position: clip(actor.position, NAME) }),
    view.email === '' ? undefined : say.t('own-data-email', { email: clip(view.email, NAME) }),
    say.t('own-data-chats', { chats: view.channels.map((channel) => channelName(channel, say)).join(', ') }),
    say.t('own-data-work', { drafts: view.drafts, files: view.files }),
    view.consentAt === undefined
      ? undefined
      : say.t('own-data-consent', { day: dayIn(timeZone, new Date(view.consentAt)), basis: basisOf(app, actor.authorityId) }),
    say.t(first ? 'own-data-first-on' : 'own-data-first-off'),
  ]
  const buttons = [
    button(say, 'button-export-data', actionPress('exportData')),
    first
      ? button(say, 'button-proactive-off', actionPress('setProactive', 'off', 'own'))
      : button(say, 'button-proactive-on', actionPress('setProactive', 'on', 'own')),
    button(say, 'button-consent-more', screenPress(at('consentMore'))),
    button(say, 'button-withdraw', screenPress(at('consentWithdraw'))),
    wayTo(say, 'button-settings', at('settings')),
    menuButton(say),
  ]
  return cardOf(lines, navigationRows(buttons))
}

/** Asks once more before the consent is withdrawn, with what follows. */
export function withdrawCard({ app, actor, say }: Drawing): Card {
  const text = say.t('withdraw-question', { basis: basisOf(app, actor.authorityId) })
  const yes = button(say, 'button-withdraw-yes', actionPress('withdrawConsent'))
  return cardOf([text], navigationRows([yes, wayTo(say, 'button-withdraw-no', at('ownData'))]))
}

/** The person's own data as a file. */
export async function dataFileCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const file = await ownDataFile(app, actor, args[0] ?? '')
  if (!file) return refusalCard(drawing, 'data-file-gone')
  return { ...cardOf([say.t('own-data-file')], navigationRows([wayTo(say, 'button-own-data', at('ownData')), menuButton(say)])), file }
}
