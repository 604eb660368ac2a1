import type { Feature } from '../feature.ts'
import { invitedCard, unitInvitedCard } from './invited-card.ts'
import { guestJoinRefusedCard, joinedCard, joinRefusedCard } from './join-cards.ts'

/** One-time ways in for lines of the staff register (R2). */
export const invitations: Feature = {
  screens: { invited: invitedCard, unitInvited: unitInvitedCard, joinRefused: joinRefusedCard, joined: joinedCard },
  guestScreens: { joinRefused: guestJoinRefusedCard, joined: joinedCard },
}
