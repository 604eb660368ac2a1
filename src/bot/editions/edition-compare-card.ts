import { at } from '../../app/dialogue/screen.ts'
import { editionsView } from '../../app/editions/edition-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 4
const ORDER = 80

/** With which other edition one is compared: args are the edition and the page. */
export async function editionCompareCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const [id = '', wanted] = args
  const view = await editionsView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const one = view.editions.find((edition) => edition.id === id)
  if (!one) return refusalCard(drawing, 'edition-unknown')
  const page = pageOf(
    view.editions.filter((edition) => edition.id !== id),
    SIZE,
    pageIn(wanted),
  )
  const lines = page.items.map(({ number, orderNumber, orderDate: day }) =>
    say.t('edition-line', { number: String(number), order: clip(orderNumber, ORDER), day }),
  )
  const numbers = page.items.map((other): Button => ({ label: `№ ${other.number}`, data: screenPress(at('editionChanges', other.id, id)) }))
  const turn = turnButton(page, say, (next) => at('editionCompare', id, String(next)))
  const back = { label: labelOf(say.t('button-back-to-edition', { number: String(one.number) })), data: screenPress(at('edition', id)) }
  const title = say.t('edition-compare', { number: String(one.number) })
  return cardOf([title, ...lines], [...numberRows([...numbers, ...turn]), ...navigationRows([back, await wayBack(drawing)])])
}
