import type { Clock } from '../../clock.ts'

/** How much of one chat is answered at once: `burst` updates, then `perMinute`. */
export type FloodLimit = { perMinute: number; burst: number }

type Bucket = { tokens: number; at: number }

const MINUTE_MS = 60_000

/** Says for each update of a chat how long its turn has to wait (R94: it waits, it is not lost). Chats that are quiet are forgotten. */
export class FloodGate {
  readonly #clock: Clock
  readonly #limit: FloodLimit
  readonly #buckets = new Map<string, Bucket>()

  constructor(clock: Clock, limit: FloodLimit) {
    this.#clock = clock
    this.#limit = limit
  }

  /** Milliseconds until the next update of this chat may be handled; 0 lets it through and counts it. */
  enter(chat: string): number {
    const { perMinute, burst } = this.#limit
    const now = this.#clock.now().getTime()
    const known = this.#buckets.get(chat) ?? { tokens: burst, at: now }
    const tokens = Math.min(burst, known.tokens + ((now - known.at) * perMinute) / MINUTE_MS)
    const passes = tokens >= 1
    this.#buckets.set(chat, { tokens: passes ? tokens - 1 : tokens, at: now })
    if (this.#buckets.size > 1000) this.#forget(now)
    return passes ? 0 : Math.ceil(((1 - tokens) * MINUTE_MS) / perMinute)
  }

  #forget(now: number): void {
    for (const [chat, { at }] of this.#buckets) if (now - at > MINUTE_MS) this.#buckets.delete(chat)
  }
}
