import { at } from '../../app/dialogue/screen.ts'
import { unitsView, unitView } from '../../app/units/units-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { refusalCard, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { adminButton } from './admin-button.ts'

const SIZE = 5
const NAME = 200

/** The units of the authority, a number for each. */
export async function adminUnitsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const units = await unitsView(app, actor)
  if ('refused' in units) return refusalCard(drawing, units.refused)
  const page = pageOf(
    units.map((unit, index) => ({ ...unit, number: String(index + 1) })),
    SIZE,
    pageIn(args[0]),
  )
  const lines = page.items.map(({ number, name, retired }) =>
    say.t(retired ? 'admin-unit-retired' : 'admin-unit-line', { number, unit: clip(name, NAME) }),
  )
  const numbers = page.items.map(({ number, id }): Button => ({ label: number, data: screenPress(at('adminUnit', id)) }))
  const turn = turnButton(page, say, (next) => at('adminUnits', String(next)))
  const add: Button = { label: labelOf(say.t('button-unit-add')), data: actionPress('start', 'unit') }
  const title = units.length === 0 ? [say.t('admin-units-none')] : [say.t('admin-units'), ...lines]
  return cardOf(title, [
    ...numberRows([...numbers, ...turn]),
    ...navigationRows([add]),
    ...navigationRows([adminButton(say), ...(await waysBack(drawing))]),
  ])
}

/** One unit: what belongs to it, and what can be done with it. */
export async function adminUnitCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const unit = await unitView(app, actor, args[0] ?? '')
  if ('refused' in unit) return refusalCard(drawing, unit.refused)
  const lines = [
    say.t('admin-unit', { unit: clip(unit.name, NAME) }),
    say.t('admin-unit-short', { short: clip(unit.short, NAME) }),
    say.t('admin-unit-holds', { people: unit.people, processes: unit.processes, entries: unit.entries }),
    unit.retired ? say.t('admin-unit-is-retired') : undefined,
  ]
  const own: Button[] = unit.retired
    ? []
    : [
        { label: labelOf(say.t('button-unit-rename')), data: actionPress('editUnit', unit.id) },
        { label: labelOf(say.t('deed-retireUnit.button')), data: screenPress(at('deedAsk', 'retireUnit', unit.id)) },
      ]
  const all: Button = { label: labelOf(say.t('button-admin-units')), data: screenPress(at('adminUnits')) }
  return cardOf(lines, navigationRows([...own, all, ...(await waysBack(drawing))]))
}
