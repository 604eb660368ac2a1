import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { adminCard } from './admin-card.ts'
import { adminUnitCard, adminUnitsCard } from './units-card.ts'

/** The administration of an authority. */
export const admin: Feature = {
  screens: { admin: adminCard, adminUnits: adminUnitsCard, adminUnit: adminUnitCard },
  commands: [{ name: 'admin', intent: { kind: 'screen', screen: at('admin') } }],
}
