/** What a messenger bears: new messages in any second, over all chats together. */
export type Limit = { perSecond: number }

const SECOND_MS = 1000

/** Counts what reaches the messenger and refuses what would be more than it bears within the last second. */
export class Ceiling {
  readonly #limit: Limit
  readonly #within: number[] = []

  constructor(limit: Limit) {
    this.#limit = limit
  }

  /** A message arrives at `now` (milliseconds). Gives 0 when it is taken, else the whole seconds to be silent for. */
  refuses(now: number): number {
    while ((this.#within[0] ?? now) <= now - SECOND_MS) this.#within.shift()
    if (this.#within.length >= this.#limit.perSecond) return 1
    this.#within.push(now)
    return 0
  }
}
