import type { Feature } from '../feature.ts'
import { adminSettingCard, adminSettingsCard } from './settings-card.ts'

/** What an authority settles for itself. */
export const settling: Feature = { screens: { adminSettings: adminSettingsCard, adminSetting: adminSettingCard } }
