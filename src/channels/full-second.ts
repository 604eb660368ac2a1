/** A second as the messenger may see it: two messages need not take equally long to get there. */
const SECOND_MS = 1010

/** When the last messages left, as many as a second bears; those that still wait for their place stand there with the moment of it. */
export class FullSecond {
  readonly #ceiling: number
  #left: number[] = []
  #seen = Number.NEGATIVE_INFINITY

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
    this.#left.push(at + wait)
    if (this.#left.length > this.#ceiling) this.#left.shift()
    return wait
  }

  /** A clock that was set back takes what was noted along. */
  #follow(at: number): void {
    const back = this.#seen - at
    if (back > 0) this.#left = this.#left.map((moment) => moment - back)
    this.#seen = at
  }
}
