import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { changeCard } from './change-card.ts'
import { filterCard, profilesUnitsCard } from './filter-card.ts'
import { compareCard, historyCard } from './history-card.ts'
import { evidenceCard, hypothesesCard } from './hypotheses-card.ts'
import { profileCard } from './profile-card.ts'
import { profilesCard } from './profiles-card.ts'
import { segmentCard } from './segment-card.ts'
import { segmentsCard } from './segments-card.ts'

/** Profiles of client segments: the unit's, the register, one profile and what it consists of. */
export const profiles: Feature = {
  screens: {
    profiles: profilesCard,
    profilesFilter: filterCard,
    profilesUnits: profilesUnitsCard,
    profile: profileCard,
    profileSegments: segmentsCard,
    segment: segmentCard,
    hypotheses: hypothesesCard,
    evidence: evidenceCard,
    profileHistory: historyCard,
    profileCompare: compareCard,
    profileChange: changeCard,
  },
  commands: [{ name: 'profiles', intent: { kind: 'screen', screen: at('profiles') } }],
}
