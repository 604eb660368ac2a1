import { BUILT_IN_YEARS } from '../../domain/calendar/built-in-years.ts'
import { type CalendarYear, calendarYear } from '../../domain/calendar/calendar-year.ts'
import { type WorkingCalendar, workingCalendar } from '../../domain/calendar/working-calendar.ts'
import { canonicalJson } from '../../storage/canonical-json.ts'
import type { Db, Tx } from '../../storage/open.ts'

type Known = { calendar: WorkingCalendar; written: string }

const BUILT_IN: Known = { calendar: workingCalendar(BUILT_IN_YEARS), written: '' }

/** A year as it is kept; one that is no longer understood counts as none. */
export function keptYear(body: unknown): CalendarYear | undefined {
  const parsed = calendarYear.safeParse(body)
  return parsed.success ? parsed.data : undefined
}

/** The calendar that follows from the built-in years and those that were loaded; a loaded one counts first. */
export const calendarWith = (years: readonly CalendarYear[]): WorkingCalendar => workingCalendar([...BUILT_IN_YEARS, ...years])

/** The years that were loaded for an authority. */
export async function loadedYears(db: Db | Tx, authorityId: string): Promise<CalendarYear[]> {
  const rows = await db.calendarYear.findMany({ where: { authorityId }, orderBy: { year: 'asc' } })
  return rows.flatMap(({ body }) => keptYear(body) ?? [])
}

/** The working days of every authority, kept in memory: they are asked for in the middle of pure functions (R75). */
export class Calendars {
  readonly #known = new Map<string, Known>()
  #generation = 0

  /** Reads all years anew: at the start, and now and then for what another program on the same database has changed. */
  async reload(db: Db): Promise<void> {
    const generation = this.#generation
    const rows = await db.calendarYear.findMany({ orderBy: [{ authorityId: 'asc' }, { year: 'asc' }] })
    if (generation !== this.#generation) return
    const byAuthority = new Map<string, CalendarYear[]>()
    for (const { authorityId, body } of rows) {
      const year = keptYear(body)
      if (year) byAuthority.set(authorityId, [...(byAuthority.get(authorityId) ?? []), year])
    }
    for (const id of this.#known.keys()) if (!byAuthority.has(id)) this.#known.delete(id)
    for (const [id, years] of byAuthority) this.#keep(id, years)
  }

  /** Holds from now on: called when the transaction that wrote the years has committed. */
  put(authorityId: string, years: readonly CalendarYear[]): void {
    this.#generation += 1
    this.#keep(authorityId, years)
  }

  #keep(authorityId: string, years: readonly CalendarYear[]): void {
    const written = canonicalJson(years)
    if (this.#known.get(authorityId)?.written !== written) this.#known.set(authorityId, { calendar: calendarWith(years), written })
  }

  /** The calendar of an authority as it holds now. */
  get(authorityId: string): WorkingCalendar {
    return (this.#known.get(authorityId) ?? BUILT_IN).calendar
  }

  /** The same as something to hand around: asked later, it answers by what holds then. */
  of(authorityId: string): WorkingCalendar {
    const now = (): WorkingCalendar => this.get(authorityId)
    return {
      isWorkingDay: (day) => now().isWorkingDay(day),
      kindOfDay: (day) => now().kindOfDay(day),
      addWorkingDays: (day, count) => now().addWorkingDays(day, count),
      workingDaysBetween: (from, to) => now().workingDaysBetween(from, to),
      lastWorkingDayBefore: (day) => now().lastWorkingDayBefore(day),
      lastWorkingDayOnOrBefore: (day) => now().lastWorkingDayOnOrBefore(day),
      nextWorkingDay: (day) => now().nextWorkingDay(day),
      firstWorkingDayOnOrAfter: (day) => now().firstWorkingDayOnOrAfter(day),
      isProvisional: (dayOrYear) => now().isProvisional(dayOrYear),
    }
  }
}
