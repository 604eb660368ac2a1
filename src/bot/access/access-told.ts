import { z } from 'zod'
import { accessView } from '../../app/access/access-view.ts'
import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton } from '../cards/way-back.ts'
import { decidingButtons, requestLines } from './request-card.ts'

const asked = z.object({ request: z.string() })
const refused = z.object({ words: z.string() })

/** A stranger asks to be let in: for everybody who may decide. */
async function accessAsked(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const view = await accessView(app, message, asked.parse(message.params).request)
  if (view?.state !== 'open') return undefined
  return cardOf(requestLines(view, say), navigationRows([...decidingButtons(view, say), menuButton(say)]))
}

/** The stranger is let in. */
const accessAccepted = async (_app: App, _message: DueMessage, say: Say): Promise<Card> =>
  cardOf([say.t('access-accepted')], [[menuButton(say)]])

/** The stranger is not let in, perhaps with words. */
async function accessRefused(_app: App, message: DueMessage, say: Say): Promise<Card> {
  const { words } = refused.parse(message.params)
  const lines = [say.t('access-refused'), ...(words === '' ? [] : [say.t('access-refused-words', { words })])]
  return cardOf(lines, [[{ label: labelOf(say.t('button-access-again')), data: screenPress(at('menu')) }]])
}

/** What is told unasked about requests for access (R2). */
export const accessTold = { 'access-asked': accessAsked, 'access-accepted': accessAccepted, 'access-refused': accessRefused } as const
