import { may } from '../../domain/rights/may.ts'
import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { loadedYears } from './calendars.ts'
import { readCalendarFile } from './read-calendar-file.ts'

/** Makes the years as they stand in the transaction hold from its commit on. */
async function holdFromCommit(app: App, unit: Unit, authorityId: string): Promise<void> {
  const years = await loadedYears(unit.tx, authorityId)
  unit.committed(() => app.calendars.put(authorityId, years))
}

/**
 * Makes the calendar of a file hold: args are the file, which was shown before (R75). It holds at once and after a restart. Refusals: `not-allowed`,
 * `calendar-file-gone`, or what is wrong in the file.
 */
export async function loadCalendar({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!may(actor.roles, 'calendar.load')) return { refused: 'not-allowed' }
  const { authorityId, personId } = actor
  const fileId = args[0] ?? ''
  const read = await readCalendarFile(app, actor, fileId, unit.tx)
  if ('refused' in read) return { ...read, screen: at('adminCalendar') }
  const { year } = read.year
  const now = nowIn(app)
  const { decree } = read.year
  const source = decree ? `№ ${decree.number}, ${decree.date}` : read.name
  const data = { body: read.year, source, fileId, loadedById: personId, loadedAt: now }
  await unit.tx.calendarYear.upsert({
    where: { authorityId_year: { authorityId, year } },
    create: { authorityId, year, ...data },
    update: data,
  })
  await holdFromCommit(app, unit, authorityId)
  record(unit, actor, now, 'calendar.load', `calendar:${year}`, read.year)
  return at('adminCalendar')
}

/**
 * Takes a loaded year away again, so that the built-in one holds or the Labour Code alone: args are the year. Refusals: `not-allowed`,
 * `calendar-not-loaded`.
 */
export async function dropCalendar({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!may(actor.roles, 'calendar.load')) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const year = Number(args[0])
  const { count } = await unit.tx.calendarYear.deleteMany({ where: { authorityId, year: Number.isInteger(year) ? year : -1 } })
  if (count === 0) return { refused: 'calendar-not-loaded', screen: at('adminCalendar') }
  await holdFromCommit(app, unit, authorityId)
  record(unit, actor, nowIn(app), 'calendar.drop', `calendar:${year}`)
  return at('adminCalendar')
}
