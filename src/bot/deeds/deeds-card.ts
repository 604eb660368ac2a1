import { openDeeds } from '../../app/deeds/deed-view.ts'
import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { adminButton } from '../admin/admin-button.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { deedTitle } from './deed-card.ts'

const SIZE = 6
const NAME = 120

/** What waits for a second administrator, a number for each. */
export async function deedsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const deeds = await openDeeds(app, actor)
  if ('refused' in deeds) return refusalCard(drawing, deeds.refused)
  const page = pageOf(
    deeds.map((deed, index) => ({ deed, number: String(index + 1) })),
    SIZE,
    pageIn(args[0]),
  )
  const lines = page.items.flatMap(({ number, deed }) => [
    say.t('deeds-line', { number, title: deedTitle(deed, say).replaceAll('**', '') }),
    say.t('deed-asked-by', { name: clip(deed.asked.by, NAME), day: deed.asked.day, time: deed.asked.time }),
  ])
  const numbers = page.items.map(({ number, deed }): Button => ({ label: number, data: screenPress(at('deed', deed.id)) }))
  const turn = turnButton(page, say, (next) => at('deeds', String(next)))
  const back = [adminButton(say), ...(await waysBack(drawing))]
  const text = deeds.length === 0 ? [say.t('deeds-none')] : [say.t('deeds-title'), ...lines]
  return cardOf(text, [...numberRows([...numbers, ...turn]), ...navigationRows(back)])
}
