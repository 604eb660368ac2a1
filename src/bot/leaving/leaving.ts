import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { closedGuestCard } from './closed-card.ts'
import { leavingCard, personBackCard, personLeftCard, personMovedCard } from './leaving-cards.ts'

/** Those who leave the authority, move to another unit or come back (R4). */
export const leaving: Feature = {
  screens: { leaving: leavingCard, personLeft: personLeftCard, personMoved: personMovedCard, personBack: personBackCard },
  guestScreens: { accessClosed: closedGuestCard },
  commands: [{ name: 'leaving', intent: { kind: 'screen', screen: at('leaving') } }],
}
