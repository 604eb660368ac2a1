import type { Update } from 'grammy/types'

type Entry = { update: Update; handedOut: boolean }
type Ask = { offset?: number; limit?: number; timeout?: number; allowed_updates?: readonly string[] }

/** What waits for the bot, with the semantics of getUpdates: asking with an offset confirms what was handed out before it. */
export class UpdateQueue {
  readonly #entries: Entry[] = []
  readonly #onEmpty: (() => void)[] = []
  #held: ((conflict: boolean) => void) | undefined
  #nextId = 700_000_001

  nextId(): number {
    return this.#nextId++
  }

  /** Several updates put in one after the other reach the bot in one batch. */
  put(update: Update): void {
    this.#entries.push({ update, handedOut: false })
    setImmediate(() => this.#held?.(false))
  }

  /** A batch; `conflict` when another request took over. `closed` ends the waiting when the asker is gone. */
  async take(ask: Ask, closed: AbortSignal): Promise<Update[] | 'conflict'> {
    this.#held?.(true)
    this.#confirm(ask.offset ?? 0)
    if (this.#ready(ask).length === 0 && ask.timeout && (await this.#hold(ask.timeout, closed))) return 'conflict'
    const batch = closed.aborted ? [] : this.#ready(ask)
    for (const entry of batch) entry.handedOut = true
    return batch.map((entry) => entry.update)
  }

  /** Resolves when everything that was put in is confirmed. */
  async empty(): Promise<void> {
    if (this.#entries.length > 0) await new Promise<void>((resolve) => this.#onEmpty.push(resolve))
  }

  #ready({ limit = 100, allowed_updates: kinds }: Ask): Entry[] {
    return this.#entries.filter(({ update }) => !kinds?.length || kinds.some((kind) => kind in update)).slice(0, limit)
  }

  #hold(seconds: number, closed: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const end = (conflict: boolean) => {
        clearTimeout(timer)
        if (this.#held === end) this.#held = undefined
        resolve(conflict)
      }
      const timer = setTimeout(end, seconds * 1000, false)
      closed.addEventListener('abort', () => end(false))
      this.#held = end
    })
  }

  #confirm(offset: number): void {
    const left = this.#entries.filter(({ update, handedOut }) => !handedOut || update.update_id >= offset)
    this.#entries.splice(0, this.#entries.length, ...left)
    if (left.length === 0) for (const resolve of this.#onEmpty.splice(0)) resolve()
  }
}
