import type { Db } from '../../../src/storage/open.ts'
import type { DueMessage } from '../../../src/storage/outbox.ts'

type Told = Pick<DueMessage, 'personId' | 'message' | 'params'>

/** Tells messages in the words of the oracle: `day person what`, in which units are called by their short names. */
export class Lines {
  readonly #db: Db
  readonly #units = new Map<string, string>()

  constructor(db: Db) {
    this.#db = db
  }

  async lineOf(day: string, { personId, message, params }: Told): Promise<string> {
    return `${day} ${personId} ${await this.#what(message, params)}`
  }

  async #what(message: string, params: unknown): Promise<string> {
    if (message === 'reminder') {
      const items: string[] = []
      for (const [key, own] of Object.entries(params as Record<string, { id: string }[]>))
        for (const { id } of own) items.push(`${key}:${await this.#unitOf(id)}`)
      return `reminder ${items.sort().join(' ')}`
    }
    if (message !== 'monitoring-told') return message
    const { what, about } = params as { what: string; about: string }
    return what === 'nobody' ? what : `${what} ${await this.#unitOf(about)}`
  }

  /** The unit of a task, which never changes; what is no task of a unit keeps its own name. */
  async #unitOf(id: string): Promise<string> {
    if (!this.#units.has(id)) await this.#read()
    return this.#units.get(id) ?? id
  }

  async #read(): Promise<void> {
    const short = new Map((await this.#db.unit.findMany()).map((unit) => [unit.id, unit.short]))
    const tasks = [...(await this.#db.monitoringTask.findMany()), ...(await this.#db.registerTask.findMany())]
    for (const task of tasks) this.#units.set(task.id, short.get(task.unitId) ?? task.unitId)
  }
}
