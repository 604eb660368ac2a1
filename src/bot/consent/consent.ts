import type { Feature } from '../feature.ts'
import { consentCard, consentMoreCard, consentRefusedCard, consentStaysCard, proactiveCard } from './consent-cards.ts'
import { dataFileCard, ownDataCard, withdrawCard } from './own-data-cards.ts'

/** What is kept of a person, and what they have agreed to (R3). */
export const consent: Feature = {
  screens: {
    consent: consentCard,
    consentMore: consentMoreCard,
    consentRefused: consentRefusedCard,
    consentProactive: proactiveCard,
    consentStays: consentStaysCard,
    consentWithdraw: withdrawCard,
    ownData: ownDataCard,
    dataFile: dataFileCard,
  },
}
