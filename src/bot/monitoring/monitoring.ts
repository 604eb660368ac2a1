import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { changesCard } from './changes-card.ts'
import { closingCard } from './closing-card.ts'
import { groupCard } from './group-card.ts'
import { monitoringCard } from './monitoring-card.ts'
import { previewCard } from './preview-card.ts'
import { unitCard } from './unit-card.ts'

/** The yearly monitoring of the list. */
export const monitoring: Feature = {
  screens: {
    monitoring: monitoringCard,
    monitoringPreview: previewCard,
    monitoringClose: closingCard,
    monitoringUnit: unitCard,
    monitoringGroup: groupCard,
    monitoringChanges: changesCard,
  },
  commands: [{ name: 'monitoring', intent: { kind: 'screen', screen: at('monitoring') } }],
}
