/**
 * What the network or Telegram does instead of answering: `refuse` with a code, `gateway` (502 with a page instead of JSON), `drop` the
 * connection before or after the effect, `hang` (no answer ever).
 */
export type Fault =
  | { kind: 'refuse'; code: number; description: string; retryAfter?: number }
  | { kind: 'gateway' }
  | { kind: 'drop'; when: 'before' | 'after' }
  | { kind: 'hang' }

export const flood = (retryAfter: number): Fault => ({
  kind: 'refuse',
  code: 429,
  description: `Too Many Requests: retry after ${retryAfter}`,
  retryAfter,
})
export const serverFailure = (code = 500): Fault => ({ kind: 'refuse', code, description: 'Internal Server Error' })
export const blockedByUser: Fault = { kind: 'refuse', code: 403, description: 'Forbidden: bot was blocked by the user' }
export const badRequest = (words: string): Fault => ({ kind: 'refuse', code: 400, description: `Bad Request: ${words}` })
export const conflict: Fault = {
  kind: 'refuse',
  code: 409,
  description: 'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
}
export const gateway: Fault = { kind: 'gateway' }
export const dropped = (when: 'before' | 'after'): Fault => ({ kind: 'drop', when })
export const hang: Fault = { kind: 'hang' }

/** Faults in wait: each is spent by the next call of its method (or of any, for `*`). */
export class Faults {
  readonly #waiting: { method: string; fault: Fault; left: number }[] = []

  add(method: string, fault: Fault, times: number): void {
    this.#waiting.push({ method, fault, left: times })
  }

  take(method: string): Fault | undefined {
    const found = this.#waiting.find((entry) => entry.left > 0 && (entry.method === method || entry.method === '*'))
    if (found) found.left--
    return found?.fault
  }

  clear(): void {
    this.#waiting.length = 0
  }
}
