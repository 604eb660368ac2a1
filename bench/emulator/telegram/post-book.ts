/** What arrived in a chat: when the first new message came and how many did. */
export type Arrival = { chatId: number; at: number; messages: number }

/** Which chats new messages arrived in; times in milliseconds of the emulator's clock. */
export class PostBook {
  readonly #chats = new Map<number, Arrival>()
  readonly #times: number[] = []

  /** A new message appears in `chatId` at `at`. */
  note(chatId: number, at: number): void {
    const known = this.#chats.get(chatId)
    this.#chats.set(chatId, { chatId, at: known?.at ?? at, messages: (known?.messages ?? 0) + 1 })
    this.#times.push(at)
  }

  /** Chats from `firstChatId` on. */
  from(firstChatId: number): Arrival[] {
    return [...this.#chats.values()].filter(({ chatId }) => chatId >= firstChatId)
  }

  /** How many new messages arrived in all chats together from `since` to `until`, both inclusive. */
  between(since: number, until: number): number {
    return this.#times.filter((at) => at >= since && at <= until).length
  }
}
