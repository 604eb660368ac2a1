import type { Clock } from '../clock.ts'

/** A clock that runs with real time, from `start` on when it is given, and can be set forward. */
export class ShiftedClock implements Clock {
  readonly #startMs: number
  #forwardMs: number
  readonly #real: () => Date

  /** `start`: the instant that is shown first, an ISO string; `shiftMs`: what earlier settings forward have added up to. */
  constructor(real: () => Date, start?: string, shiftMs = 0) {
    this.#real = real
    this.#forwardMs = shiftMs
    this.#startMs = start === undefined ? 0 : new Date(start).getTime() - real().getTime()
  }

  now(): Date {
    return new Date(this.#real().getTime() + this.#startMs + this.#forwardMs)
  }

  /** What settings forward have added up to, in milliseconds. */
  get forwardMs(): number {
    return this.#forwardMs
  }

  /** Sets forward to that sum; doing it twice changes nothing, and a clock never goes back. */
  setForward(forwardMs: number): void {
    this.#forwardMs = Math.max(this.#forwardMs, forwardMs)
  }
}
