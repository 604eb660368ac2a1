import type { Day } from '../domain/calendar/day.ts'
import { dayIn } from '../domain/calendar/zone.ts'
import { composeRegulation } from '../domain/regulation/compose-regulation.ts'
import { type Regulation, regulationOf } from '../domain/regulation/regulation.ts'
import { canonicalJson } from '../storage/canonical-json.ts'
import type { Db } from '../storage/open.ts'
import { authoritySettingsOf } from './authority-settings.ts'

export type AuthorityFacts = {
  id: string
  name: string
  /** The name as it answers «кого? чего?», perhaps empty. */
  genitive: string
  timeZone: string
  demo: boolean
  regulation: Regulation
  settings: unknown
  /** Whether an administrator has been through the set-up; a demonstration needs none. */
  setUp: boolean
}

/** A row of authorities as it is read or about to be written. */
export type AuthorityRow = {
  id: string
  name: string
  regulation: string
  settings: unknown
  timeZone: string
  demo: number
  setUpAt: string | null
}

/** Zones are ahead of UTC by whole quarters of an hour, so a date holds at least until the quarter ends. */
const QUARTER_MS = 900_000

/** The rules that a row stands for. Throws where they are broken: nothing broken is ever written, so the row is of another program. */
function rulesOf({ id, name, regulation: key, settings }: AuthorityRow): Regulation {
  const { modules, rules } = authoritySettingsOf(settings)
  if (modules === undefined && rules === undefined && key !== 'composed') return regulationOf(key)
  const composed = composeRegulation({ key, name, modules, settings: rules })
  if ('refused' in composed) throw new Error(`broken regulation of authority ${id} at ${composed.path}: ${composed.expected}`)
  return composed.ok
}

const factsOf = (row: AuthorityRow): AuthorityFacts => {
  const { id, name, timeZone, settings } = row
  const demo = row.demo === 1
  const { genitive } = authoritySettingsOf(settings).names
  return { id, name, genitive, timeZone, settings, demo, regulation: rulesOf(row), setUp: demo || row.setUpAt !== null }
}

type Known = { facts: AuthorityFacts; written: string }

/** The authorities of this installation, kept in memory: their rules are asked for at every reply. */
export class Authorities {
  #known = new Map<string, Known>()
  readonly #days = new Map<string, { quarter: number; day: Day }>()
  #generation = 0

  /** Reads all authorities anew: at the start, and now and then for what another program on the same database has changed. */
  async reload(db: Db): Promise<void> {
    const generation = this.#generation
    const rows = await db.authority.findMany()
    // What was put in meanwhile is younger than what was read.
    if (generation !== this.#generation) return
    this.#known = new Map(rows.map((row) => [row.id, this.#knownAs(row)]))
    this.#days.clear()
  }

  /** Holds from now on, at once and for everybody: called when the transaction that wrote the row has committed. */
  put(row: AuthorityRow): void {
    this.#generation += 1
    this.#known.set(row.id, this.#knownAs(row))
    this.#days.delete(row.id)
  }

  /** Rules that have not changed stay the same object: what was worked out from them is still of use. */
  #knownAs(row: AuthorityRow): Known {
    const { id, name, regulation, settings, timeZone, demo, setUpAt } = row
    const written = canonicalJson({ id, name, regulation, settings, timeZone, demo, setUpAt })
    const before = this.#known.get(id)
    return before?.written === written ? before : { facts: factsOf(row), written }
  }

  /** Throws for an id that no row has: a bug, since every row carries an authority that exists. */
  get(id: string): AuthorityFacts {
    const found = this.#known.get(id)
    if (!found) throw new Error(`unknown authority ${id}`)
    return found.facts
  }

  /** The authority of that id, undefined where none is set up yet. */
  known(id: string): AuthorityFacts | undefined {
    return this.#known.get(id)?.facts
  }

  /** All authorities of this installation. */
  all(): AuthorityFacts[] {
    return [...this.#known.values()].map(({ facts }) => facts)
  }

  /** The one authority that this program serves, in earnest or as a demonstration; undefined where there are several or none. */
  only(demo: boolean): AuthorityFacts | undefined {
    const served = [...this.#known.values()].filter(({ facts }) => facts.demo === demo)
    return served.length === 1 ? served[0]?.facts : undefined
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
