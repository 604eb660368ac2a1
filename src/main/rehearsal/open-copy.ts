import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { pino } from 'pino'
import type { Config } from '../../config.ts'
import { restoreBackup } from '../../storage/backup/restore.ts'
import { writeBackup } from '../../storage/backup/write-backup.ts'
import { openStorage } from '../../storage/open.ts'
import type { House } from '../compose.ts'
import { createLog } from '../log/create-log.ts'
import { buildHouse } from '../start.ts'

/** A house on a copy of the installation's database, with a clock of its own; `close` throws the copy away. */
export type Copy = { house: House; set: (instant: Date) => void; close: () => Promise<void> }

/**
 * Copies everything as it is at one moment into a database in a temporary folder, whichever database it comes from, and builds the house on it: what happens there
 * changes nothing of the installation, and no channel is open.
 */
export async function openCopy(config: Config, now: Date): Promise<Copy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'touchpoint-copy-'))
  const away = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    const [file, filesFolder, url] = [path.join(folder, 'copy.tar.gz'), path.join(folder, 'files'), `file:${path.join(folder, 'copy.db')}`]
    await writeBackup({ url: config.databaseUrl, filesFolder: path.join(config.dataDir, 'files'), file, now })
    await restoreBackup({ file, url, filesFolder, force: false, spareFolder: folder, now })
    const storage = await openStorage(url)
    const log = createLog('warn', pino.destination({ dest: 2, sync: true }))
    const built = await buildHouse({ ...config, databaseUrl: url, dataDir: folder }, storage, { log, now: () => now, say: () => {} })
    let at = now
    const house = { ...built, app: { ...built.app, clock: { now: () => new Date(at) } } }
    const close = (): Promise<void> => storage.close().then(away)
    const set = (instant: Date): void => {
      at = instant
    }
    return { house, set, close }
  } catch (error) {
    await away()
    throw error
  }
}
