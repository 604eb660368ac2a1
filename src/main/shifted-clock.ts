import type { Clock } from '../clock.ts'

/** A clock that runs with real time, from `start` on when it is given, and can be set forward. */
export class ShiftedClock implements Clock {
  #shiftMs: number
  readonly #real: () => Date

  /** `start`: the instant that is shown first, an ISO string; `shiftMs`: what earlier settings forward have added up to. */
  constructor(real: () => Date, start?: string, shiftMs = 0) {
    this.#real = real
    this.#shiftMs = shiftMs + (start === undefined ? 0 : new Date(start).getTime() - real().getTime())
  }

  now(): Date {
    return new Date(this.#real().getTime() + this.#shiftMs)
  }

  /** Sets the clock forward to `instant`; earlier instants are passed over, a clock never goes back. */
  setTo(instant: Date): void {
    this.#shiftMs += Math.max(0, instant.getTime() - this.now().getTime())
  }
}
