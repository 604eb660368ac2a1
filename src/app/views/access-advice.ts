import type { App } from '../app.ts'
import { authoritySettingsOf } from '../authority-settings.ts'

/** How a stranger gets access (R2): the authority's own words where one authority is served and says it, else undefined. */
export async function accessAdvice(app: App): Promise<string | undefined> {
  const [only, ...others] = await app.storage.db.authority.findMany({ where: { demo: 0 }, take: 2 })
  if (!only || others.length > 0) return undefined
  return authoritySettingsOf(only.settings).access || undefined
}
