import { isRace } from './conflict.ts'
import type { Storage } from './open.ts'
import { Unit } from './unit.ts'

type Job = {
  accountKeys: string[]
  effect: (unit: Unit) => unknown
  resolve: (value: unknown) => void
  reject: (error: unknown) => void
}

const GROUP = 100
const RETRIES = 3

/**
 * Group commit. Everything asked for while a commit is under way shares the next transaction, so under load a hundred answers cost
 * one fsync and one statement per table; alone, an answer commits at once.
 *
 * A failing group is undone and everyone runs alone, and who loses a race runs again on fresh data: therefore an effect may run
 * several times, and must touch nothing but its unit.
 */
export class Committer {
  readonly #storage: Storage
  readonly #max: number
  readonly #queue: Job[] = []
  #draining: Promise<void> | undefined

  /** `max`: how many effects share a transaction at most. */
  constructor(storage: Storage, options: { max?: number } = {}) {
    this.#storage = storage
    this.#max = options.max ?? GROUP
  }

  /**
   * Runs `effect` with who speaks through `accountKeys` and their active drafts at hand. Resolves with its result when everything is
   * on the disk; rejects with what the effect threw, or with Conflict when others were faster again and again.
   */
  run<T>(accountKeys: string[], effect: (unit: Unit) => T | Promise<T>): Promise<T> {
    return new Promise<T>((resolve, reject) => {
      this.#queue.push({ accountKeys, effect, resolve: resolve as (value: unknown) => void, reject })
      this.#draining ??= this.#drain()
    })
  }

  /** Resolves when nothing is waiting any more: for a graceful stop. */
  async idle(): Promise<void> {
    while (this.#draining) await this.#draining
  }

  async #drain(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve)) // lets what one batch of updates causes arrive together
    while (this.#queue.length > 0) {
      const group = this.#queue.splice(0, this.#max)
      if (group.length === 1 || !(await this.#together(group))) for (const job of group) await this.#alone(job)
    }
    // In the same breath as the queue was seen empty: who asks in between would wait for ever.
    this.#draining = undefined
  }

  /** False when the group was undone. */
  async #together(group: Job[]): Promise<boolean> {
    try {
      const values = await this.#commit(group)
      for (const [i, job] of group.entries()) job.resolve(values[i])
      return true
    } catch {
      return false
    }
  }

  async #alone(job: Job): Promise<void> {
    for (let retries = 0; ; retries += 1) {
      try {
        const [value] = await this.#commit([job])
        return job.resolve(value)
      } catch (error) {
        if (retries === RETRIES || !isRace(error)) return job.reject(error)
      }
    }
  }

  async #commit(group: Job[]): Promise<unknown[]> {
    const { db, dialect } = this.#storage
    const { unit, values } = await db.$transaction(async (tx) => {
      const unit = new Unit(tx, dialect)
      await unit.load([...new Set(group.flatMap((job) => job.accountKeys))])
      const values: unknown[] = []
      for (const job of group) values.push(await job.effect(unit))
      await unit.flush()
      return { unit, values }
    })
    unit.settle()
    return values
  }
}
