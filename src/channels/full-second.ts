/** A second as the messenger may see it: two messages need not take equally long to get there. */
const SECOND_MS = 1020
/** After a second of silence connections are opened anew: for a while messages may need so much longer. */
const COLD = { forMs: 200, laterMs: 40 }

/** When the last messages left, as many as a second bears; those that still wait for their place stand there with the moment of it. */
export class FullSecond {
  readonly #ceiling: number
  #left: number[] = []
  #seen = Number.NEGATIVE_INFINITY
  #coldUntil = Number.NEGATIVE_INFINITY

  /** @param ceiling new messages that a second bears; left out: any number */
  constructor(ceiling = Number.POSITIVE_INFINITY) {
    this.#ceiling = ceiling
  }

  /** Milliseconds from the instant `at` until a second has room. */
  wait(at: number): number {
    this.#follow(at)
    const oldest = this.#left.at(-this.#ceiling)
    return oldest === undefined ? 0 : Math.max(0, oldest + SECOND_MS - at)
  }

  /** Takes the next place; gives the milliseconds until then. */
  take(at: number): number {
    if (this.#ceiling === Number.POSITIVE_INFINITY) return 0
    const wait = this.wait(at)
    const last = this.#left.at(-1) ?? Number.NEGATIVE_INFINITY
    if (at - last > SECOND_MS) this.#coldUntil = at + COLD.forMs
    this.#left.push(Math.max(last, at + wait + (at < this.#coldUntil ? COLD.laterMs : 0)))
    if (this.#left.length > this.#ceiling) this.#left.shift()
    return wait
  }

  /** A clock that was set back takes what was noted along. */
  #follow(at: number): void {
    const back = this.#seen - at
    if (back > 0) {
      this.#left = this.#left.map((moment) => moment - back)
      this.#coldUntil -= back
    }
    this.#seen = at
  }
}
