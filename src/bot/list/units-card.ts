import { at } from '../../app/dialogue/screen.ts'
import { viewableUnits } from '../../app/views/viewable-units.ts'
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
import { listScreen } from './list-args.ts'

/** With the button that turns the page, the summary and two ways back they fill a card. */
const SIZE = 6
const NAME = 200

/** Whose list is to be seen: units by name, a number for each. */
export async function unitsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const units = (await viewableUnits(app, actor)).map((unit, index) => ({ ...unit, number: String(index + 1) }))
  if (units.length === 0) return refusalCard(drawing, 'not-allowed')
  const page = pageOf(units, SIZE, pageIn(args[0]))
  const lines = page.items.map(({ number, name, entries }) => say.t('list-unit', { number, unit: clip(name, NAME), count: entries }))
  const numbers = page.items.map(({ number, id }): Button => ({ label: number, data: screenPress(listScreen({ unit: id })) }))
  const turn = turnButton(page, say, (next) => at('listUnits', String(next)))
  const status = { label: labelOf(say.t('button-status')), data: screenPress(at('status')) }
  const ways = navigationRows([status, ...(await waysBack(drawing))])
  return cardOf([say.t('list-units'), ...lines], [...numberRows([...numbers, ...turn]), ...ways])
}
