import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { staffFoundCard, staffUnitCard } from './people-card.ts'
import { blockCard, staffPersonCard } from './person-card.ts'
import { deputyCard, rolesCard } from './roles-card.ts'
import { staffUnitsCard } from './units-card.ts'

/** The people of the authority, for those who let them in (R1, R2, R4). */
export const staff: Feature = {
  screens: {
    staff: staffUnitsCard,
    staffUnit: staffUnitCard,
    staffFound: staffFoundCard,
    staffPerson: staffPersonCard,
    staffRoles: rolesCard,
    staffDeputy: deputyCard,
    staffBlock: blockCard,
  },
  commands: [{ name: 'staff', intent: { kind: 'screen', screen: at('staff') } }],
}
