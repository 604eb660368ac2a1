import { z } from 'zod'
import type { Db, Tx } from '../../storage/open.ts'

const change = z.object({ at: z.string(), by: z.string(), from: z.string(), to: z.string() })
/** Who changed a setting, when, from what to what: values as `settingText` writes them. */
export type SettingChange = z.infer<typeof change>

/** Changes that are kept of each setting, the latest. */
const MOST = 50
const keyOf = (field: string): string => `setting-history:${field}`

/** The changes of a setting, the latest first. */
export async function settingHistory(db: Db | Tx, authorityId: string, field: string): Promise<SettingChange[]> {
  const row = await db.setting.findUnique({ where: { authorityId_key: { authorityId, key: keyOf(field) } } })
  const parsed = z.array(change).safeParse(row?.value)
  return parsed.success ? parsed.data : []
}

/** Adds a change to the history of a setting. */
export async function addChange(tx: Tx, authorityId: string, field: string, added: SettingChange): Promise<void> {
  const key = keyOf(field)
  const value = [added, ...(await settingHistory(tx, authorityId, field))].slice(0, MOST)
  await tx.setting.upsert({ where: { authorityId_key: { authorityId, key } }, create: { authorityId, key, value }, update: { value } })
}
