import type { Feature } from '../feature.ts'
import { findAreasCard, findFilterCard, findUnitsCard } from './filter-card.ts'
import { findCard } from './find-card.ts'
import { linkCard } from './link-card.ts'

/** Looking for anything that the person may see, and links that lead to it. */
export const find: Feature = {
  screens: { find: findCard, findFilter: findFilterCard, findUnits: findUnitsCard, findAreas: findAreasCard, link: linkCard },
  commands: [
    {
      name: 'find',
      intent: { kind: 'action', name: 'startFind', args: [] },
      about: (words) => ({ kind: 'action', name: 'startFind', args: [words] }),
    },
  ],
}
