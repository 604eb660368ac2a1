import { z } from 'zod'

const days = z.number().int().positive()

/**
 * What an authority settles for its installation, beside the settings of its regulation. Retention (R99) in days; `access` says how to ask for
 * access (R2).
 */
const authoritySettings = z.object({
  retention: z
    .object({ messages: days.default(30), drafts: days.default(365), webHistory: days.default(365), files: days.default(30) })
    .default({ messages: 30, drafts: 365, webHistory: 365, files: 30 }),
  access: z.string().default(''),
})
export type AuthoritySettings = z.infer<typeof authoritySettings>

/** What is stored, with defaults for what is missing or no longer understood. */
export function authoritySettingsOf(stored: unknown): AuthoritySettings {
  const parsed = authoritySettings.safeParse(stored)
  return parsed.success ? parsed.data : authoritySettings.parse({})
}
