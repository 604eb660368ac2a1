import { at } from '../../app/dialogue/screen.ts'
import { entryView } from '../../app/views/entry-view.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const NAME = 300

/** Asks once before an entry of the draft list is removed. The press carries the revision that is seen here. */
export async function removeCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await entryView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const { entry, revision, mayRemove, businessProcess } = view
  if (!mayRemove) return refusalCard(drawing, entry.state === 'approved' ? 'entry-is-approved' : 'not-allowed')
  const text = say.t('entry-remove', { name: clip(entry.name, NAME), process: clip(businessProcess, NAME) })
  const buttons = [
    { label: labelOf(say.t('button-remove')), data: actionPress('removeEntry', entry.id, String(revision)) },
    { label: labelOf(say.t('button-keep')), data: screenPress(at('entry', entry.id)) },
  ]
  return cardOf([text], navigationRows(buttons))
}
