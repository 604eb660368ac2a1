import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

type Found = 'clean' | 'infected' | 'broken'

const PATIENCE_MS = 30_000

/** The exit code of clamdscan and its like: 0 clean, 1 infected, anything else a fault. */
function byCommand(command: string, file: string, patience: number): Promise<Found> {
  const [program = '', ...args] = command.split(/\s+/).filter(Boolean)
  return new Promise((resolve) => {
    const child = spawn(program, [...args, file], { stdio: 'ignore', timeout: patience, killSignal: 'SIGKILL' })
    child.once('error', () => resolve('broken'))
    child.once('exit', (code) => resolve(code === 0 ? 'clean' : code === 1 ? 'infected' : 'broken'))
  })
}

async function throughCommand(command: string, bytes: Uint8Array, patience: number): Promise<Found> {
  const folder = await mkdtemp(path.join(tmpdir(), 'touchpoint-scan-'))
  const file = path.join(folder, 'file')
  try {
    await writeFile(file, bytes, { mode: 0o600 })
    return await byCommand(command, file, patience)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A service that takes the bytes: any 2xx clean, 406 infected, anything else a fault. */
async function throughService(address: string, bytes: Uint8Array, patience: number): Promise<Found> {
  const response = await fetch(address, { method: 'POST', body: new Uint8Array(bytes), signal: AbortSignal.timeout(patience) })
  await response.body?.cancel()
  return response.ok ? 'clean' : response.status === 406 ? 'infected' : 'broken'
}

/**
 * Asks the virus scanner `scanner` about a file (R98): a command that gets the path of a file behind its arguments, or the address of a service
 * (http://…). Gives `broken` when it does not answer within `patience` milliseconds; never rejects.
 */
export async function scanFile(scanner: string, bytes: Uint8Array, patience = PATIENCE_MS): Promise<Found> {
  try {
    return await (/^https?:\/\//.test(scanner) ? throughService : throughCommand)(scanner, bytes, patience)
  } catch {
    return 'broken'
  }
}
