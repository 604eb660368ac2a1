import type { Day } from '../domain/calendar/day.ts'
import { dayIn } from '../domain/calendar/zone.ts'
import { type Regulation, regulationOf } from '../domain/regulation/regulation.ts'
import type { Db } from '../storage/open.ts'

export type AuthorityFacts = { id: string; name: string; timeZone: string; demo: boolean; regulation: Regulation; settings: unknown }

/** Zones are ahead of UTC by whole quarters of an hour, so a date holds at least until the quarter ends. */
const QUARTER_MS = 900_000

/** The authorities of this installation, read once: their rules are asked for at every reply. */
export class Authorities {
  readonly #known = new Map<string, AuthorityFacts>()
  readonly #days = new Map<string, { quarter: number; day: Day }>()

  /** Reads all authorities anew: at the start and after a setting has changed. */
  async reload(db: Db): Promise<void> {
    const rows = await db.authority.findMany()
    this.#known.clear()
    this.#days.clear()
    for (const row of rows) {
      const { id, name, timeZone, settings } = row
      this.#known.set(id, { id, name, timeZone, settings, demo: row.demo === 1, regulation: regulationOf(row.regulation) })
    }
  }

  /** Throws for an id that no row has: a bug, since every row carries an authority that exists. */
  get(id: string): AuthorityFacts {
    const found = this.#known.get(id)
    if (!found) throw new Error(`unknown authority ${id}`)
    return found
  }

  /** The authority of that id, undefined where none is set up yet. */
  known(id: string): AuthorityFacts | undefined {
    return this.#known.get(id)
  }

  /** The calendar date of `now` where the authority is. */
  today(id: string, now: Date): Day {
    const quarter = Math.floor(now.getTime() / QUARTER_MS)
    const last = this.#days.get(id)
    if (last?.quarter === quarter) return last.day
    const day = dayIn(this.get(id).timeZone, now)
    this.#days.set(id, { quarter, day })
    return day
  }
}
