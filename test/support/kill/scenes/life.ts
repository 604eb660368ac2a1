import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import type { Order, Report } from './orders.ts'

const TOP = path.resolve(import.meta.dirname, '../../../..')

/** As `npm start` has it. */
const FLAGS = ['--max-semi-space-size=8', '--liftoff-only']

/** The program died before it was done. */
export class Died extends Error {}

/** One life of the program: a process that does what it is told, one thing at a time. */
export class Life {
  /** Lines of its log: it writes errors only. */
  readonly complaints: string[] = []
  readonly ended: Promise<void>
  readonly #child: ChildProcess

  /** `program` is what buildProduct gave. */
  constructor(program: string) {
    this.#child = spawn(process.execPath, [...FLAGS, program], { cwd: TOP, env: process.env, stdio: ['ignore', 'ignore', 'pipe', 'ipc'] })
    this.ended = once(this.#child, 'exit').then(() => undefined)
    this.#child.stderr?.on('data', (bytes: Buffer) => this.complaints.push(...String(bytes).split('\n').filter(Boolean)))
    this.#child.on('error', () => {}) // an order that comes too late: `ended` tells
  }

  get alive(): boolean {
    return this.#child.exitCode === null && this.#child.signalCode === null
  }

  /** Rejects with Died when the program is no more before it has done so. */
  async ask(order: Order): Promise<Report> {
    const answer = once(this.#child, 'message').then(([report]) => report as Report)
    if (this.#child.connected) this.#child.send(order, () => {})
    return Promise.race([answer, this.ended.then(() => Promise.reject(new Died()))])
  }

  kill(): void {
    this.#child.kill('SIGKILL')
  }
}

/** Lives one after the other. The next one has read its program already while the last one is still at work. */
export class Lives {
  readonly #program: string
  #spare: Life

  constructor(program: string) {
    this.#program = program
    this.#spare = new Life(program)
  }

  next(): Life {
    const life = this.#spare
    this.#spare = new Life(this.#program)
    return life
  }

  close(): void {
    this.#spare.kill()
  }
}
