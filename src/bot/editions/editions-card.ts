import { waitingCount } from '../../app/amendment/amendment-view.ts'
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
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 4
const ORDER = 80

/** The editions of the list, the latest first; args: the page. */
export async function editionsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await editionsView(app, actor)
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const page = pageOf(view.editions, SIZE, pageIn(args[0]))
  const lines = page.items.map(({ number, orderNumber, orderDate: day }) =>
    say.t('edition-line', { number: String(number), order: clip(orderNumber, ORDER), day }),
  )
  const numbers = page.items.map(({ id, number }): Button => ({ label: `№ ${number}`, data: screenPress(at('edition', id)) }))
  const turn = turnButton(page, say, (next) => at('editions', String(next)))
  const waiting = await waitingCount(app, actor)
  const label = labelOf(say.t('button-approved-changes-count', { count: String(waiting ?? 0) }))
  const changes: Button[] = waiting === undefined ? [] : [{ label, data: screenPress(at('approvedChanges')) }]
  return cardOf(
    [say.t('editions-title'), ...(lines.length > 0 ? lines : [say.t('editions-none')])],
    [...numberRows([...numbers, ...turn]), ...navigationRows([...changes, ...(await waysBack(drawing))])],
  )
}
