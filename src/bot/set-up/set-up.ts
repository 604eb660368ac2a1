import type { Feature } from '../feature.ts'
import { setUpDoneCard } from './done-card.ts'

/** How an authority begins. */
export const setUp: Feature = { screens: { setUpDone: setUpDoneCard } }
