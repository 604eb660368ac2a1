import type { Update } from 'grammy/types'

/** What a poll asks for: updates from `offset` on, at most `limit`, waiting up to `timeout` seconds. */
export type Poll = { offset?: number; limit?: number; timeout?: number }

type Waiter = { limit: number; timer: NodeJS.Timeout; answer: (updates: Update[] | 'conflict') => void }

/**
 * The messenger's queue for one bot. An update stays until a poll with a higher offset confirms it, so a bot that died before
 * confirming gets it again.
 */
export class UpdateQueue {
  readonly #kept: Update[] = []
  #nextId = 1
  #waiter: Waiter | undefined

  /** Makes a new update available. */
  push(update: Omit<Update, 'update_id'>): void {
    this.#kept.push({ update_id: this.#nextId++, ...update })
    const waiter = this.#waiter
    if (waiter) this.#settle(waiter, this.#kept.slice(0, waiter.limit))
  }

  /**
   * Confirms what is older than `offset` and answers with what there is, or once there is something, or with nothing after the
   * timeout. A poll that is still waiting is answered `conflict`, as the messenger does. Returns a function for a caller who hung up.
   */
  poll({ offset = 0, limit = 100, timeout = 0 }: Poll, answer: (updates: Update[] | 'conflict') => void): () => void {
    const confirmed = this.#kept.findIndex((update) => update.update_id >= offset)
    this.#kept.splice(0, confirmed < 0 ? this.#kept.length : confirmed)
    if (this.#waiter) this.#settle(this.#waiter, 'conflict')
    if (this.#kept.length > 0 || timeout === 0) {
      answer(this.#kept.slice(0, limit))
      return () => {}
    }
    const waiter: Waiter = { limit, answer, timer: setTimeout(() => this.#settle(waiter, []), timeout * 1000) }
    this.#waiter = waiter
    return () => this.#forget(waiter)
  }

  /** How many updates are not confirmed yet. */
  get size(): number {
    return this.#kept.length
  }

  #settle(waiter: Waiter, updates: Update[] | 'conflict'): void {
    this.#forget(waiter)
    waiter.answer(updates)
  }

  #forget(waiter: Waiter): void {
    clearTimeout(waiter.timer)
    if (this.#waiter === waiter) this.#waiter = undefined
  }
}
