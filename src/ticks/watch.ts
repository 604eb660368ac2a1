import type { Clock } from '../clock.ts'

/** Something that ought to work and has not for a while: `tick:remind`, `channel:telegram`; since when, by real time. */
export type Trouble = { cause: string; since: Date }

type State = { illSince?: Date; busySince?: Date; well: boolean }

/** A messenger that restarts, or a database that is busy, is no reason to alarm anybody. */
const PATIENCE_MS = 10 * 60_000
/** A mailing to thousands takes its time. */
const LONGEST_MS = 60 * 60_000

/**
 * Keeps in view what runs by itself: each cause says when it begins, and how it went. In trouble is what has failed since then without success, or
 * has not come to its end. The clock is the real one: a demonstration's jumps.
 */
export class Watch {
  readonly #clock: Clock
  readonly #states = new Map<string, State>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  begun(cause: string): void {
    this.#of(cause).busySince = this.#clock.now()
  }

  well(cause: string): void {
    this.#states.set(cause, { well: true })
  }

  ill(cause: string): void {
    const { illSince } = this.#of(cause)
    this.#states.set(cause, { illSince: illSince ?? this.#clock.now(), well: false })
  }

  /** What has failed for ten minutes, or been at it for an hour. */
  troubles(): Trouble[] {
    const now = this.#clock.now().getTime()
    const lasts = (since: Date | undefined, least: number): since is Date => since !== undefined && now - since.getTime() >= least
    return [...this.#states].flatMap(([cause, { illSince, busySince }]) => {
      if (lasts(illSince, PATIENCE_MS)) return [{ cause, since: illSince }]
      return lasts(busySince, LONGEST_MS) ? [{ cause, since: busySince }] : []
    })
  }

  /** What has gone well the last time. */
  sound(): string[] {
    return [...this.#states].filter(([, { well }]) => well).map(([cause]) => cause)
  }

  #of(cause: string): State {
    const known = this.#states.get(cause)
    if (known) return known
    const fresh = { well: false }
    this.#states.set(cause, fresh)
    return fresh
  }
}
