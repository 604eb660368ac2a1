/** What a page is told at once and what is not kept: it may be lost without harm. */
export type Passing = { event: 'busy'; data: Record<string, never> } | { event: 'ack'; data: { id: string; hint?: string } }

/** A page that is connected. */
export interface Listener {
  /** The history or the session may have changed: look. */
  wake(): void
  tell(passing: Passing): void
  /** The server goes down. */
  end(): void
}

/** Who is connected to which chat. */
export class Hub {
  readonly #chats = new Map<string, Set<Listener>>()

  /** Adds a page of a chat; the function returned removes it. */
  join(chatId: string, listener: Listener): () => void {
    const listeners = this.#chats.get(chatId) ?? new Set()
    this.#chats.set(chatId, listeners.add(listener))
    return () => {
      listeners.delete(listener)
      if (listeners.size === 0) this.#chats.delete(chatId)
    }
  }

  wake(chatId: string): void {
    for (const listener of this.#chats.get(chatId) ?? []) listener.wake()
  }

  tell(chatId: string, passing: Passing): void {
    for (const listener of this.#chats.get(chatId) ?? []) listener.tell(passing)
  }

  wakeAll(): void {
    for (const chatId of this.#chats.keys()) this.wake(chatId)
  }

  endAll(): void {
    for (const listeners of [...this.#chats.values()]) for (const listener of [...listeners]) listener.end()
  }
}
