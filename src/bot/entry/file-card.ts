import { at } from '../../app/dialogue/screen.ts'
import { entryView } from '../../app/views/entry-view.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const NAME = 300

/** Sends the source document of an entry. */
export async function fileCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await entryView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const { entry, file } = view
  if (!file) return refusalCard(drawing, 'file-gone')
  const back = { label: labelOf(say.t('button-back-to-entry')), data: screenPress(at('entry', entry.id)) }
  return { ...cardOf([say.t('entry-file-of', { name: clip(entry.name, NAME) })], navigationRows([back])), file }
}
