import type { Feature } from '../feature.ts'
import { deedAskCard, deedCard } from './deed-card.ts'
import { deedsCard } from './deeds-card.ts'

/** What cannot be taken back, and who confirms it. */
export const deeds: Feature = { screens: { deedAsk: deedAskCard, deed: deedCard, deeds: deedsCard } }
