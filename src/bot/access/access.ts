import type { Feature } from '../feature.ts'
import { accessConfirmCard } from './confirm-card.ts'
import { pickCard, requestCard, requestsCard } from './request-card.ts'
import { accessAskCard, accessLaterCard, accessSentCard } from './stranger-cards.ts'

/** Strangers who ask to be let in, and those who decide about them (R2). */
export const access: Feature = {
  screens: { access: requestCard, accessList: requestsCard, accessPick: pickCard, accessConfirm: accessConfirmCard },
  guestScreens: { accessAsk: accessAskCard, accessSent: accessSentCard, accessLater: accessLaterCard },
}
