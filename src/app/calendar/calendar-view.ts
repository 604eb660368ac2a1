import { BUILT_IN_YEARS } from '../../domain/calendar/built-in-years.ts'
import { compareYears, type YearCompared } from '../../domain/calendar/compare-years.ts'
import { type Day, yearOf } from '../../domain/calendar/day.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { calendarWith, loadedYears } from './calendars.ts'
import { readCalendarFile } from './read-calendar-file.ts'

/** Where a year of the calendar comes from. */
export type YearLine = { year: number } & (
  | { from: 'built-in'; number: string; date: Day }
  | { from: 'loaded'; by: string; day: Day; source: string }
  | { from: 'provisional' }
)

/** Years that are shown: the one before, this one and two to come, and whatever was loaded besides. */
export async function calendarYears(app: App, actor: Actor): Promise<YearLine[] | { refused: 'not-allowed' }> {
  if (!may(actor.roles, 'calendar.load')) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const { db } = app.storage
  const rows = await db.calendarYear.findMany({ where: { authorityId } })
  const people = await db.person.findMany({ where: { authorityId, id: { in: rows.map(({ loadedById }) => loadedById) } } })
  const { timeZone } = app.authorities.get(authorityId)
  const present = yearOf(app.authorities.today(authorityId, app.clock.now()))
  const years = new Set([present - 1, present, present + 1, present + 2, ...rows.map(({ year }) => year)])
  return [...years].sort().map((year): YearLine => {
    const row = rows.find((one) => one.year === year)
    if (row) {
      const by = people.find(({ id }) => id === row.loadedById)?.displayName ?? ''
      return { year, from: 'loaded', by, day: dayIn(timeZone, new Date(row.loadedAt)), source: row.source }
    }
    const decree = BUILT_IN_YEARS.find((one) => one.year === year)?.decree
    return decree ? { year, from: 'built-in', ...decree } : { year, from: 'provisional' }
  })
}

/** What a file would change. Refusals: `not-allowed`, or what is wrong in it. */
export async function calendarPreview(
  app: App,
  actor: Actor,
  fileId: string,
): Promise<YearCompared | { refused: string; params?: Record<string, string | number> }> {
  if (!may(actor.roles, 'calendar.load')) return { refused: 'not-allowed' }
  const read = await readCalendarFile(app, actor, fileId)
  if ('refused' in read) return read
  const years = await loadedYears(app.storage.db, actor.authorityId)
  return compareYears(app.calendars.get(actor.authorityId), calendarWith([...years, read.year]), read.year.year)
}
