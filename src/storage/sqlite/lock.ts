/** A queue of one: whoever acquires waits until everybody before has released. */
export class Lock {
  #tail: Promise<void> = Promise.resolve()

  /** Resolves, when it is the caller's turn, with the call that ends the turn. */
  acquire(): Promise<() => void> {
    let release!: () => void
    const before = this.#tail
    this.#tail = new Promise((resolve) => {
      release = resolve
    })
    return before.then(() => release)
  }

  /** Runs `work` when it is its turn; the turn ends with it, well or badly. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const release = await this.acquire()
    try {
      return await work()
    } finally {
      release()
    }
  }
}
