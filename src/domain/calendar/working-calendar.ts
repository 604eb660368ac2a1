import type { CalendarYear } from './calendar-year.ts'
import { addDays, type Day, yearOf } from './day.ts'
import { isHoliday, isWeekend } from './holidays.ts'
import { movedIn } from './moved-days.ts'

/** `workingWeekend`: a Saturday or Sunday that a decree made a working day; `movedDayOff`: a weekday with a day off moved to it. */
export type DayKind = 'working' | 'workingWeekend' | 'weekend' | 'holiday' | 'movedDayOff'

/**
 * The working days of the Russian Federation in a five-day week (R75). Counts leave the day they start from out: the day of an event is
 * day 0. Shortened days before holidays are not told apart from other working days.
 */
export type WorkingCalendar = {
  isWorkingDay(day: Day): boolean
  kindOfDay(day: Day): DayKind
  /** The `count`-th working day after `day`, or before it when negative; `day` itself for 0. Throws RangeError unless whole. */
  addWorkingDays(day: Day, count: number): Day
  /** Working days after `from` up to and with `to`; as many less than nothing from `to` to the day before `from` when `to` is earlier. */
  workingDaysBetween(from: Day, to: Day): number
  lastWorkingDayBefore(day: Day): Day
  lastWorkingDayOnOrBefore(day: Day): Day
  nextWorkingDay(day: Day): Day
  firstWorkingDayOnOrAfter(day: Day): Day
  /** Whether a year, or the year of a day, stands here by the Labour Code alone, because no decree on it is known yet. */
  isProvisional(dayOrYear: Day | number): boolean
}

/**
 * The calendar that follows from `years`; of two with the same number the later one counts. Years that are not among them fall back to
 * weekends, public holidays and the shifts of article 112 of the Labour Code.
 */
export function workingCalendar(years: readonly CalendarYear[]): WorkingCalendar {
  const kindOfDay = kindsFrom(new Map(years.map((year) => [year.year, year])))
  const isWorkingDay = (day: Day): boolean => kindOfDay(day).startsWith('working')
  const walk = walkerOver(isWorkingDay)
  const known = new Set(years.map(({ year }) => year))
  return {
    kindOfDay,
    isWorkingDay,
    ...walk,
    lastWorkingDayBefore: (day) => walk.addWorkingDays(day, -1),
    lastWorkingDayOnOrBefore: (day) => (isWorkingDay(day) ? day : walk.addWorkingDays(day, -1)),
    nextWorkingDay: (day) => walk.addWorkingDays(day, 1),
    firstWorkingDayOnOrAfter: (day) => (isWorkingDay(day) ? day : walk.addWorkingDays(day, 1)),
    isProvisional: (dayOrYear) => !known.has(typeof dayOrYear === 'number' ? dayOrYear : yearOf(dayOrYear)),
  }
}

/** Kinds of days; what moves within a year is worked out once, when the year is first asked about. */
function kindsFrom(years: ReadonlyMap<number, CalendarYear>): (day: Day) => DayKind {
  const moved = new Map<number, ReturnType<typeof movedIn>>()
  const knownOf = (year: number) => {
    const known = moved.get(year) ?? movedIn(years.get(year) ?? { year, transfers: [] })
    moved.set(year, known)
    return known
  }
  return remembered((day) => {
    if (isHoliday(day)) return 'holiday'
    const { off, working } = knownOf(yearOf(day))
    if (isWeekend(day)) return working.has(day) ? 'workingWeekend' : 'weekend'
    return off.has(day) ? 'movedDayOff' : 'working'
  })
}

/** As many days as a program that runs for years is asked about. */
const MOST_REMEMBERED = 20_000

/** What was worked out for a day once: a summary asks about the same few hundred days ten thousand times. */
function remembered<T>(of: (day: Day) => T): (day: Day) => T {
  const known = new Map<Day, T>()
  return (day) => {
    const found = known.get(day)
    if (found !== undefined) return found
    const fresh = of(day)
    if (known.size >= MOST_REMEMBERED) known.clear()
    known.set(day, fresh)
    return fresh
  }
}

function walkerOver(isWorkingDay: (day: Day) => boolean): Pick<WorkingCalendar, 'addWorkingDays' | 'workingDaysBetween'> {
  const after = remembered((day) => addDays(day, 1))
  const before = remembered((day) => addDays(day, -1))
  return {
    addWorkingDays(day, count) {
      if (!Number.isInteger(count)) throw new RangeError(`not a whole number of working days: ${count}`)
      const step = count > 0 ? after : before
      let reached = day
      let left = Math.abs(count)
      while (left > 0) {
        reached = step(reached)
        if (isWorkingDay(reached)) left -= 1
      }
      return reached
    },
    workingDaysBetween(from, to) {
      let count = 0
      for (let day = from; day < to; ) {
        day = after(day)
        if (isWorkingDay(day)) count += 1
      }
      for (let day = from; day > to; ) {
        day = before(day)
        if (isWorkingDay(day)) count -= 1
      }
      return count
    },
  }
}
