import { at } from '../../app/dialogue/screen.ts'
import { editionView } from '../../app/editions/edition-view.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const ORDER = 300

/** The file of the order that adopted an edition (R51); args: its id. */
export async function editionOrderCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await editionView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const { edition, orderFile } = view
  const { id, number, orderNumber, orderDate: day } = edition
  const back = { label: labelOf(say.t('button-back-to-edition', { number: String(number) })), data: screenPress(at('edition', id)) }
  const lines = [
    say.t('edition-title', { number: String(number) }),
    say.t(orderFile ? 'edition-order' : 'edition-order-no-file', { order: clip(orderNumber, ORDER), day }),
  ]
  return { ...cardOf(lines, navigationRows([back, menuButton(say)])), ...(orderFile && { file: orderFile }) }
}
