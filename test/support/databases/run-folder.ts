import { accessSync, appendFileSync, constants, existsSync, mkdtempSync, readFileSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findServer, onServer } from './postgresql-server.ts'

const MEMORY = '/dev/shm'
const ENOUGH_BYTES = 512 * 1024 * 1024

/** Whether the machine has a folder in memory with room in it. */
function hasMemoryFolder(): boolean {
  try {
    accessSync(MEMORY, constants.W_OK)
    const { bavail, bsize } = statfsSync(MEMORY)
    return bavail * bsize > ENOUGH_BYTES
  } catch {
    return false
  }
}

const quick = hasMemoryFolder() ? MEMORY : tmpdir()

/** A new folder for what need not survive a power cut: in memory where the machine has room for it, else a temporary one. */
export const quickFolder = (): string => mkdtempSync(path.join(quick, 'touchpoint-'))

const listOf = (runFolder: string): string => path.join(runFolder, 'postgresql-databases')

/** Notes a PostgreSQL database that is to go when the run is over. */
export const dropAfterRun = (runFolder: string, name: string): void => appendFileSync(listOf(runFolder), `${name}\n`)

/** Takes away what the run has left: its folder and the PostgreSQL databases that were noted. */
export async function cleanAfterRun(runFolder: string): Promise<void> {
  const list = listOf(runFolder)
  const names = existsSync(list) ? readFileSync(list, 'utf8').split('\n').filter(Boolean) : []
  const server = names.length > 0 ? await findServer() : undefined
  if (server) {
    await onServer(server, async (client) => {
      for (const name of names) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    })
  }
  rmSync(runFolder, { recursive: true, force: true })
}
