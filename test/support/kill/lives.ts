import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import type { Moment } from './kill-scenario.ts'

const gone = (child: ChildProcess): boolean => child.exitCode !== null || child.signalCode !== null

/** How a life ended. */
export type Death = 'killed' | 'byItself' | 'unforeseen' | 'stopped'

/** One life of a bot, from its start to its end. */
export class Life {
  readonly #child: ChildProcess
  readonly #moment: Moment | undefined
  readonly #onKill: () => void
  #bornAt: number | undefined
  #cause: Death | undefined
  #timer: NodeJS.Timeout | undefined

  /** `moment` undefined: it is to live until `stop`. `onKill` is called right after it was killed. */
  constructor(child: ChildProcess, moment: Moment | undefined, onKill: () => void) {
    this.#child = child
    this.#moment = moment
    this.#onKill = onKill
  }

  /** The bot has polled for the first time; `moves` is the number of moves so far. */
  born(moves: number): void {
    this.#bornAt = moves
    this.moved(moves)
  }

  /** The number of moves has grown. */
  moved(moves: number): void {
    const moment = this.#moment
    if (this.#bornAt === undefined || this.#timer || moment === undefined || moment === 'by itself') return
    if (moves - this.#bornAt >= moment.afterMoves) this.#timer = setTimeout(() => this.#kill(), moment.plusMs)
  }

  /** Ends it in the ordinary way; whoever does not go within `graceMs` is killed. */
  stop(graceMs: number): void {
    clearTimeout(this.#timer)
    if (gone(this.#child)) return
    this.#cause ??= 'stopped'
    this.#child.kill('SIGTERM')
    const last = setTimeout(() => this.#child.kill('SIGKILL'), graceMs)
    this.#child.once('exit', () => clearTimeout(last))
  }

  /** Resolves with the cause once it is over. */
  async end(): Promise<Death> {
    if (!gone(this.#child)) await once(this.#child, 'exit')
    clearTimeout(this.#timer)
    return this.#cause ?? (this.#moment === 'by itself' ? 'byItself' : 'unforeseen')
  }

  /** Whether it ever polled. */
  get polled(): boolean {
    return this.#bornAt !== undefined
  }

  #kill(): void {
    if (gone(this.#child)) return
    this.#cause ??= 'killed'
    this.#child.kill('SIGKILL')
    this.#onKill()
  }
}
