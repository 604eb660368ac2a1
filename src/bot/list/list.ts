import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { areasCard } from './areas-card.ts'
import { listCard } from './list-card.ts'
import { unitsCard } from './units-card.ts'

/** A unit's list, page by page, by direction and by what was looked for. */
export const list: Feature = {
  screens: { list: listCard, listAreas: areasCard, listUnits: unitsCard },
  commands: [{ name: 'list', intent: { kind: 'screen', screen: at('list') } }],
}
