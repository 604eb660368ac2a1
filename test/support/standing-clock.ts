import type { Clock } from '../../src/clock.ts'

/** A Friday, nine o'clock in Moscow, where the demonstration authority is: its working hours begin. */
export const START = '2026-11-20T06:00:00.000Z'

/** A clock that stands still until it is moved. */
export class StandingClock implements Clock {
  #at: Date
  constructor(start = START) {
    this.#at = new Date(start)
  }
  now(): Date {
    return new Date(this.#at)
  }
  set(instant: string): void {
    this.#at = new Date(instant)
  }
  pass(ms: number): void {
    this.#at = new Date(this.#at.getTime() + ms)
  }
}
