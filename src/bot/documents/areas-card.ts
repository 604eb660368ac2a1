import { at } from '../../app/dialogue/screen.ts'
import { areasOf } from '../../app/views/words-of-list.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

const SIZE = 7

/** Of which direction a list is wanted (R31): args are whose list, and the page. */
export async function documentAreasCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const whose = args[0] ?? ''
  const areas = areasOf(app.authorities.get(actor.authorityId).regulation).map((words, index) => ({ words, number: String(index + 1) }))
  const page = pageOf(areas, SIZE, pageIn(args[1]))
  const numbers = page.items.map(({ number }): Button => ({ label: number, data: screenPress(at('documents', whose, number)) }))
  const turn = turnButton(page, say, (next) => at('documentAreas', whose, String(next)))
  const lines = page.items.map(({ number, words }) => say.t('documents-area-line', { number, area: say.words(words) }))
  const back: Button = { label: labelOf(say.t('button-documents')), data: screenPress(at('documents', whose)) }
  return cardOf(
    [say.t('documents-areas'), ...lines],
    [...numberRows([...numbers, ...turn]), ...navigationRows([back, await wayBack(drawing)])],
  )
}
