import type { Migration } from '../migrations/files.ts'
import type { Connection } from './connection.ts'
import type { Manifest } from './manifest.ts'

/** `file` the backup, `url` the database it goes into, `filesFolder` of the files beside it. `force`: over what is there already. */
export type RestoreWish = { file: string; url: string; filesFolder: string; force: boolean; spareFolder: string; now: Date }
/** What was restored, and where what was there before is kept. */
export type Restored = { rows: number; files: number; spare?: string }

/** It cannot be restored: one line that says why and what to do. Nothing has changed. */
export class RestoreRefused extends Error {
  override name = 'RestoreRefused'
}

/** What both databases need to know: the wish, the backup's contents and the migrations that lead to its schema. */
export type Restoring = RestoreWish & { manifest: Manifest; migrations: Migration[] }

/** Refuses when the database holds an authority already, unless that was asked for. */
export async function refuseFilled({ ask }: Connection, force: boolean): Promise<boolean> {
  const [found] = await ask('SELECT COUNT(*) FROM "Authority"').catch(() => [[0]])
  const filled = Number(found?.[0]) > 0
  if (filled && !force)
    throw new RestoreRefused('the database is not empty: restore FILE --force replaces all of it, and keeps a copy beside')
  return filled
}

/** Why it is refused while the bot is at work. */
export const RUNNING = 'the program is running on this database: stop it first'
