import type { Feature } from '../feature.ts'
import { accountDropCard, accountGoneCard, accountsCard, linkCodeCard } from './account-cards.ts'
import { linkedCard, linkedGuestCard, linkRefusedCard, linkRefusedGuestCard } from './linked-cards.ts'

/** One person in several channels: a code that links one more, and cutting one off (R96). */
export const linking: Feature = {
  screens: {
    accounts: accountsCard,
    linkCode: linkCodeCard,
    accountDrop: accountDropCard,
    accountGone: accountGoneCard,
    linked: linkedCard,
    linkRefused: linkRefusedCard,
  },
  guestScreens: { linked: linkedGuestCard, linkRefused: linkRefusedGuestCard },
}
