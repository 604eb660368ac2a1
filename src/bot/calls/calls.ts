import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { callCard, callClosedCard, callSentCard } from './call-cards.ts'
import { callsCard } from './calls-card.ts'

/** Asking a person of flesh and blood, from any step, and answering (R91). */
export const calls: Feature = {
  screens: { call: callCard, callSent: callSentCard, callClosed: callClosedCard, calls: callsCard },
  commands: [
    { name: 'ask', intent: { kind: 'action', name: 'startCall', args: [] } },
    { name: 'calls', intent: { kind: 'screen', screen: at('calls') } },
  ],
}
