import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { draftDropCard } from './draft-drop-card.ts'
import { draftsCard } from './drafts-card.ts'
import { cancelledCard, pausedCard } from './left-cards.ts'

/** What was begun and not finished. */
export const drafts: Feature = {
  screens: { drafts: draftsCard, draftDrop: draftDropCard, paused: pausedCard, cancelled: cancelledCard },
  commands: [
    { name: 'drafts', intent: { kind: 'screen', screen: at('drafts') } },
    { name: 'cancel', intent: { kind: 'action', name: 'cancel', args: [] } },
  ],
}
