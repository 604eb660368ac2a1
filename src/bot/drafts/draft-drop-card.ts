import { at } from '../../app/dialogue/screen.ts'
import { openDraftOf } from '../../app/views/open-drafts.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { draftTitle } from './drafts-card.ts'

/** Asks once before a draft is deleted. */
export async function draftDropCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const draft = await openDraftOf(app, actor, args[0] ?? '')
  if (!draft) return refusalCard(drawing, 'draft-gone')
  const buttons = [
    { label: labelOf(say.t('button-delete-yes')), data: actionPress('drop', draft.id) },
    { label: labelOf(say.t('button-keep')), data: screenPress(at('drafts')) },
  ]
  return cardOf([say.t('draft-drop', { name: draftTitle(draft, say), count: draft.answers })], navigationRows(buttons))
}
