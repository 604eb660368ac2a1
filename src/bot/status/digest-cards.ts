import type { App } from '../../app/app.ts'
import { mayWriteFirst } from '../../app/consent/consent-state.ts'
import { at } from '../../app/dialogue/screen.ts'
import { readDigest } from '../../app/status/digest/digest-row.ts'
import { journalHead } from '../../app/status/digest/journal-head.ts'
import { scopeOf } from '../../app/status/scope.ts'
import { statusOf, statusView } from '../../app/status/status-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { DIGEST_TURNS } from '../../domain/status/digest.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { statusLines } from './status-lines.ts'

const way = (id: string, data: string, say: Say): Button => ({ label: labelOf(say.t(id)), data })

/** How often the summary comes unasked, each choice one tap away (R74, R76). */
export async function digestCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  if (!scopeOf(actor)) return refusalCard(drawing, 'not-allowed')
  const wish = (await readDigest(app.storage.db, actor.authorityId, actor.personId))?.turn ?? 'off'
  const others = [...DIGEST_TURNS, 'off'].filter((turn) => turn !== wish)
  const buttons = others.map((turn): Button[] => [way(`button-digest-${turn}`, actionPress('setDigest', turn), say)])
  const lines = [
    say.t('digest-title'),
    say.t(`digest-now-${wish}`),
    say.t('digest-hint'),
    wish !== 'off' && !mayWriteFirst(app, actor) ? say.t('digest-no-consent') : undefined,
  ]
  return cardOf(lines, [
    ...buttons,
    ...navigationRows([way('button-back-to-status', screenPress(at('status')), say), ...(await waysBack(drawing))]),
  ])
}

/** The summary unasked, drawn at the moment of sending, with the head of the journal's chain below it (R62). Undefined for somebody who may see none any more. */
export async function digestTold(app: App, { authorityId, personId }: DueMessage, say: Say): Promise<Card | undefined> {
  const roles = await app.storage.db.roleGrant.findMany({ where: { authorityId, personId }, select: { role: true, unitId: true } })
  const status = await statusView(app, { authorityId, roles })
  if ('refused' in status) return undefined
  const buttons = [
    way('button-open-status', screenPress(at('status')), say),
    way('button-status-picture', actionPress('askDocument', 'status', '', 'png'), say),
    way('button-digest', screenPress(at('digest')), say),
  ]
  return cardOf([...statusLines(status, say), ...(await headLines(app, authorityId, say))], navigationRows(buttons))
}

const headLines = async (app: App, authorityId: string, say: Say): Promise<string[]> => [
  '',
  say.t('digest-head', { head: await journalHead(app, authorityId) }),
]

/** The same of the whole authority for a group chat: counts alone, nobody's name. */
export const chatDigestTold = async (app: App, { authorityId }: DueMessage, say: Say): Promise<Card> =>
  cardOf([...statusLines(await statusOf(app, { authorityId }), say), ...(await headLines(app, authorityId, say))], [])
