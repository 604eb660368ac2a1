import { z } from 'zod'
import { listRules } from './list-rules.ts'
import { profileRules } from './profile-rules.ts'
import { settings } from './settings.ts'
import { touchpointRequirements } from './touchpoint-requirements.ts'
import { keyName, localText } from './words.ts'

/** The regulation of an authority: modules, null where they are off, and its own settings. Requirements may come from several acts. */
export const regulation = z.strictObject({
  key: keyName,
  name: localText,
  profileRules: profileRules.nullable(),
  listRules: listRules.nullable(),
  touchpointRequirements: z.array(touchpointRequirements).min(1, { error: 'at least one module, or null' }).nullable(),
  settings: settings.prefault({}),
})

/** What is written down: settings may be left out. */
export type RegulationData = z.input<typeof regulation>
export type ProfileRulesData = z.input<typeof profileRules>
export type ListRulesData = z.input<typeof listRules>
export type RequirementsData = z.input<typeof touchpointRequirements>
export type SettingsData = z.input<typeof settings>
export type RegulationOutput = z.output<typeof regulation>
