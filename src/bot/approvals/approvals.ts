import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { approvalsCard, approvalsListCard } from './approvals-card.ts'
import { approvalsFilterCard, approvalsUnitsCard } from './filter-card.ts'
import { approvalsTimesCard } from './times-card.ts'

/** What waits for a decision, and what was decided (R55 to R57). */
export const approvals: Feature = {
  screens: {
    approvals: approvalsCard,
    approvalsList: approvalsListCard,
    approvalsFilter: approvalsFilterCard,
    approvalsUnits: approvalsUnitsCard,
    approvalsTimes: approvalsTimesCard,
  },
  commands: [{ name: 'approvals', intent: { kind: 'screen', screen: at('approvals') } }],
}
