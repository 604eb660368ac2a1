import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { digestCard } from './digest-cards.ts'
import { nudgeCard, nudgedCard, nudgeListCard } from './nudge-cards.ts'
import { statusCard } from './status-card.ts'
import { statusOverdueCard } from './status-overdue-card.ts'
import { statusUnitCard } from './status-unit-card.ts'
import { statusAreasCard, statusUnitsCard } from './status-units-card.ts'

/** How everything stands. */
export const status: Feature = {
  screens: {
    status: statusCard,
    statusUnits: statusUnitsCard,
    statusUnit: statusUnitCard,
    statusAreas: statusAreasCard,
    statusOverdue: statusOverdueCard,
    digest: digestCard,
    nudge: nudgeCard,
    nudgeList: nudgeListCard,
    nudged: nudgedCard,
  },
  commands: [{ name: 'status', intent: { kind: 'screen', screen: at('status') } }],
}
