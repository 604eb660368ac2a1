import { at } from '../../app/dialogue/screen.ts'
import { openDraftOf } from '../../app/views/open-drafts.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { menuButton, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { draftsCard, draftTitle } from './drafts-card.ts'

/** An interview was put off: what is kept, and when it speaks by itself. */
export async function pausedCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const draft = await openDraftOf(app, actor, args[0] ?? '')
  if (!draft) return draftsCard({ ...drawing, args: [] })
  const reminder = draft.remind === undefined ? undefined : say.t('paused-reminder', { day: draft.remind })
  const buttons = [
    { label: labelOf(say.t('button-go-on')), data: actionPress('resume', draft.id) },
    { label: labelOf(say.t('button-drafts')), data: screenPress(at('drafts')) },
    menuButton(say),
  ]
  return cardOf([say.t('paused', { name: draftTitle(draft, say) }), reminder], navigationRows(buttons))
}

/** A draft is gone for good. */
export async function cancelledCard(drawing: Drawing): Promise<Card> {
  return cardOf([drawing.say.t('cancelled')], navigationRows(await waysBack(drawing)))
}
