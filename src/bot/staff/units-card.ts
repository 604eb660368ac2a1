import { at } from '../../app/dialogue/screen.ts'
import { staffUnits } from '../../app/staff/staff-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows, pageIn, turnButton } from '../cards/numbered.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { wayTo } from './staff-line.ts'

const SIZE = 6

/** The people of the authority: units by name, a number for each. */
export async function staffUnitsCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const units = await staffUnits(app, actor)
  if ('refused' in units) return refusalCard(drawing, units.refused)
  const page = pageOf(
    units.map((unit, index) => ({ ...unit, number: String(index + 1) })),
    SIZE,
    pageIn(args[0]),
  )
  const lines = page.items.map(({ number, name, people, without }) =>
    say.t('staff-unit-line', { number, unit: name === '' ? say.t('staff-above') : clip(name, NAME), people, without }),
  )
  const numbers = page.items.map(({ number, id }): Button => ({ label: number, data: screenPress(at('staffUnit', id)) }))
  const turn = turnButton(page, say, (next) => at('staff', String(next)))
  const search = { label: labelOf(say.t('button-staff-search')), data: actionPress('startStaffSearch') }
  const text = units.length === 0 ? [say.t('staff-empty')] : [say.t('staff-title'), ...lines]
  return cardOf(text, [
    ...numberRows([...numbers, ...turn]),
    ...navigationRows([search, wayTo(say, 'button-admin', at('admin')), menuButton(say)]),
  ])
}
