import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import path from 'node:path'

const TOP = path.resolve(import.meta.dirname, '../../..')
const ADDRESS = /http:\/\/[\w.]+:\d+/

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

/** `npm start`, as a newcomer runs it, on a folder and a port of its own: it can be killed at any moment and started again. */
export class RunningProgram {
  readonly #folder: string
  #port = 0
  #child: ChildProcess | undefined

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Starts it and gives the address that it prints. */
  async start(): Promise<string> {
    this.#port ||= await freePort()
    const env = {
      ...process.env,
      DATA_DIR: this.#folder,
      PORT: String(this.#port),
      LOG_LEVEL: 'warn',
      TELEGRAM_BOT_TOKEN: '',
      DEMO: '',
      DATABASE_URL: '',
    }
    const child = spawn(process.execPath, ['src/start.mjs'], { cwd: TOP, env, stdio: ['ignore', 'pipe', 'pipe'] })
    this.#child = child
    let said = ''
    for await (const chunk of child.stdout) {
      said += String(chunk)
      const address = ADDRESS.exec(said)?.[0]
      if (address) return address
    }
    throw new Error(`the program ended before it printed its address:\n${said}`)
  }

  /** kill -9, as a power cut would: nothing is tidied up. */
  async kill(): Promise<void> {
    const child = this.#child
    if (!child || child.exitCode !== null || child.signalCode !== null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }
}
