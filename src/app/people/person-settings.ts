import { z } from 'zod'

/** Wishes of a person (R76). `home` is the place (`channel:chat`) where unasked messages go; empty: where the person spoke last. */
const personSettings = z.object({
  notify: z.object({ drafts: z.boolean().default(true), rating: z.boolean().default(true) }).default({ drafts: true, rating: true }),
  home: z.string().default(''),
})
export type PersonSettings = z.infer<typeof personSettings>

/** What is stored, with defaults for what is missing or no longer understood. */
export function settingsOf(stored: unknown): PersonSettings {
  const parsed = personSettings.safeParse(stored)
  return parsed.success ? parsed.data : personSettings.parse({})
}
