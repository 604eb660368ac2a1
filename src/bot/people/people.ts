import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { guestPersonasCard, personasCard } from './personas-card.ts'
import { strangerCard } from './stranger-card.ts'
import { welcomeCard } from './welcome-card.ts'

/** Who speaks: strangers, visitors of a demonstration and the people whom they choose. */
export const people: Feature = {
  screens: { personas: personasCard, welcome: welcomeCard },
  guestScreens: { stranger: strangerCard, personas: guestPersonasCard, welcome: welcomeCard, menu: welcomeCard },
  commands: [{ name: 'persona', intent: { kind: 'screen', screen: at('personas') } }],
}
