import { z } from 'zod'
import { moduleChoice } from '../domain/regulation/compose-regulation.ts'

const days = z.number().int().positive()

/** Channels that the product has, or is to have; one that is not in an authority's list is not allowed there. */
export const CHANNELS = ['telegram', 'web', 'max', 'vk'] as const
/** `full`: everything is shown; `linkOnly`: no names, notes or files, a link into the web chat instead (R97). */
const channelUse = z.enum(['full', 'linkOnly'])
const channels = z.partialRecord(z.enum(CHANNELS), channelUse)
export type AllowedChannels = z.infer<typeof channels>

const EVERYWHERE: AllowedChannels = { telegram: 'full', web: 'full', max: 'full', vk: 'full' }

/**
 * What an authority settles for its installation. Retention (R99) in days; `access` says how to ask for access (R2); `channels` which channels are
 * allowed and how (R97); `modules` what its regulation is composed of, `rules` what it settles in it otherwise than the defaults; `names` other
 * forms of its name.
 */
const authoritySettings = z.object({
  retention: z
    .object({ messages: days.default(30), drafts: days.default(365), webHistory: days.default(365), files: days.default(30) })
    .default({ messages: 30, drafts: 365, webHistory: 365, files: 30 }),
  access: z.string().default(''),
  channels: channels.default(EVERYWHERE),
  modules: moduleChoice.optional(),
  rules: z.unknown().optional(),
  names: z.object({ genitive: z.string().default(''), short: z.string().default('') }).default({ genitive: '', short: '' }),
})
export type AuthoritySettings = z.infer<typeof authoritySettings>

/** What is stored, with defaults for what is missing or no longer understood. */
export function authoritySettingsOf(stored: unknown): AuthoritySettings {
  const parsed = authoritySettings.safeParse(stored)
  return parsed.success ? parsed.data : authoritySettings.parse({})
}
