import { at } from '../../app/dialogue/screen.ts'
import type { Feature } from '../feature.ts'
import { homeCard } from './home-card.ts'
import { sessionsCard } from './sessions-card.ts'
import { settingsCard } from './settings-card.ts'
import { signInCard } from './sign-in-card.ts'

/** What a person can arrange: language, channel, notifications, the web chat. */
export const settings: Feature = {
  screens: { settings: settingsCard, settingsHome: homeCard, sessions: sessionsCard, signInLink: signInCard },
  commands: [{ name: 'settings', intent: { kind: 'screen', screen: at('settings') } }],
}
