import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { amendmentCard } from './amendment-card.ts'
import { approvedChangesCard } from './approved-changes-card.ts'
import { editionCard } from './edition-card.ts'
import { editionChangesCard } from './edition-changes-card.ts'
import { editionCompareCard } from './edition-compare-card.ts'
import { editionOrderCard } from './edition-order-card.ts'
import { editionsCard } from './editions-card.ts'

/** The editions of the list as orders adopted them. */
export const editions: Feature = {
  screens: {
    editions: editionsCard,
    edition: editionCard,
    editionChanges: editionChangesCard,
    editionCompare: editionCompareCard,
    editionOrder: editionOrderCard,
    approvedChanges: approvedChangesCard,
    amendment: amendmentCard,
  },
  commands: [{ name: 'editions', intent: { kind: 'screen', screen: at('editions') } }],
}
