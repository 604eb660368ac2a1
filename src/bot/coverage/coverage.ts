import type { Feature } from '../feature.ts'
import { coverageCard } from './coverage-card.ts'
import { pointsSavedCard } from './points-saved-card.ts'

/** How far a unit's list covers its business processes, also after each interview. */
export const coverage: Feature = {
  screens: { coverage: coverageCard, pointsSaved: pointsSavedCard },
  commands: [{ name: 'touchpoint', intent: { kind: 'action', name: 'start', args: ['touchpoint'] } }],
}
