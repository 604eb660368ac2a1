import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { statusCard } from './status-card.ts'
import { statusAreasCard, statusUnitsCard } from './status-units-card.ts'

/** How everything stands. */
export const status: Feature = {
  screens: { status: statusCard, statusUnits: statusUnitsCard, statusAreas: statusAreasCard },
  commands: [{ name: 'status', intent: { kind: 'screen', screen: at('status') } }],
}
