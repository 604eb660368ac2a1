import { at } from '../../app/dialogue/screen.ts'
import { unitList } from '../../app/views/unit-list.ts'
import { unitMeant } from '../../app/views/viewable-units.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard } from '../cards/way-back.ts'
import { exportButton, listPaper } from '../documents/paper-buttons.ts'
import type { Drawing } from '../feature.ts'
import { areasScreen, listScreen, readListArgs } from './list-args.ts'
import { unitsCard } from './units-card.ts'

/** Directions of an authority are few (R31); with the button that turns the page and the three ways on they fill a card. */
const SIZE = 5

/** Which direction of a list is to be seen, and the way to another unit's list. */
export async function areasCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say } = drawing
  const args = readListArgs(drawing.args)
  const meant = unitMeant(app, actor, args.unit)
  if ('refused' in meant) return meant.refused === 'choose-unit' ? unitsCard({ ...drawing, args: [] }) : refusalCard(drawing, meant.refused)
  const list = await unitList(app, actor, { unitId: meant.unitId, area: '', search: '' })
  if ('refused' in list) return refusalCard(drawing, list.refused)
  const page = pageOf(
    list.areas.map((one, index) => ({ ...one, number: String(index + 1) })),
    SIZE,
    args.page,
  )
  const lines = page.items.map(({ number, area, entries }) => say.t('list-area-line', { number, area: say.words(area), count: entries }))
  const numbers = page.items.map(
    ({ number, area }): Button => ({ label: number, data: screenPress(listScreen({ ...args, page: 0, area: area.key })) }),
  )
  const turn = turnButton(page, say, (next) => areasScreen({ ...args, page: next }))
  const ways: Button[] = [
    { label: labelOf(say.t('button-whole-list')), data: screenPress(listScreen({ unit: args.unit })) },
    listPaper(say, list.unit.id),
    exportButton(say, list.unit.id),
    ...(list.others ? [{ label: labelOf(say.t('button-other-unit')), data: screenPress(at('listUnits')) }] : []),
  ]
  return cardOf([say.t('list-areas'), ...lines], [...numberRows([...numbers, ...turn]), ...navigationRows(ways)])
}
