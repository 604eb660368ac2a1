import { rmSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { constants, tmpdir } from 'node:os'
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

const SIGNALS = ['SIGINT', 'SIGTERM'] as const

/** An interrupted program takes the copy with it: everybody's data stand in it. What it gives ends the watch. */
function throwAwayWhenInterrupted(folder: string): () => void {
  // In one breath with the end, so that nothing that is still under way can write into the folder again.
  const ended = (signal: (typeof SIGNALS)[number]): void => {
    rmSync(folder, { recursive: true, force: true })
    process.exit(128 + constants.signals[signal])
  }
  for (const signal of SIGNALS) process.once(signal, ended)
  return () => {
    for (const signal of SIGNALS) process.removeListener(signal, ended)
  }
}

/**
 * Copies everything as it is at one moment into a database in a temporary folder, whichever database it comes from, and builds the house on it: what happens there
 * changes nothing of the installation, and no channel is open. Interrupted from the shell the program throws the copy away too.
 */
export async function openCopy(config: Config, now: Date): Promise<Copy> {
  const folder = await mkdtemp(path.join(tmpdir(), 'touchpoint-copy-'))
  const watched = throwAwayWhenInterrupted(folder)
  const away = (): Promise<void> => rm(folder, { recursive: true, force: true }).finally(watched)
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
