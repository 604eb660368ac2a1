import type { Clock } from '../../../src/clock.ts'

/** A Friday, ten o'clock in Moscow. */
export const MORNING = '2026-11-20T07:00:00.000Z'

const turnOfLoop = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

/** Time that stands still until somebody sleeps, and in which things happen at their moments. Nobody really waits. */
export class FakeTime implements Clock {
  #ms: number
  #plans: { at: number; deed: () => unknown }[] = []

  constructor(start = MORNING) {
    this.#ms = Date.parse(start)
  }

  now(): Date {
    return new Date(this.#ms)
  }
  get ms(): number {
    return this.#ms
  }
  set(instant: string): void {
    this.#ms = Date.parse(instant)
  }

  /** Something that happens `ms` from now. */
  plan(ms: number, deed: () => unknown): void {
    this.#plans.push({ at: this.#ms + ms, deed })
    this.#plans.sort((a, b) => a.at - b.at)
  }

  /** Resolves `ms` later. */
  after(ms: number): Promise<void> {
    return new Promise((resolve) => this.plan(ms, resolve))
  }

  /** Lets `ms` pass with everything planned for them. */
  readonly sleep = async (ms: number): Promise<void> => {
    const until = this.#ms + ms
    for (let plan = this.#plans[0]; plan && plan.at <= until; plan = this.#plans[0]) {
      this.#plans.shift()
      this.#ms = Math.max(this.#ms, plan.at)
      plan.deed()
      await turnOfLoop()
    }
    this.#ms = Math.max(this.#ms, until)
    await turnOfLoop()
  }
}
