import { describe, expect, it } from 'vitest'
import { BUILT_IN_YEARS } from '../../../src/domain/calendar/built-in-years.ts'
import { dayFrom, dayOf } from '../../../src/domain/calendar/day.ts'
import { workingCalendar } from '../../../src/domain/calendar/working-calendar.ts'

const calendar = workingCalendar(BUILT_IN_YEARS)
const add = (day: string, count: number): string => calendar.addWorkingDays(dayFrom(day), count)
const kind = (day: string): string => calendar.kindOfDay(dayFrom(day))

describe('dates worked out by hand', () => {
  it.each([
    ['2026-12-31', 'movedDayOff', 'from Sunday 4 January, decree № 1466'],
    ['2026-01-09', 'movedDayOff', 'from Saturday 3 January'],
    ['2026-03-09', 'movedDayOff', '8 March is a Sunday: article 112'],
    ['2026-05-08', 'working', 'a Friday'],
    ['2026-05-09', 'holiday', 'a Saturday'],
    ['2026-05-10', 'weekend', 'a Sunday'],
    ['2026-05-11', 'movedDayOff', 'from Saturday 9 May: article 112'],
    ['2025-02-24', 'working', 'the decree moved Sunday 23 February to 8 May'],
    ['2025-05-08', 'movedDayOff', 'from Sunday 23 February'],
    ['2025-11-01', 'workingWeekend', 'a working Saturday'],
    ['2025-11-03', 'movedDayOff', 'from Saturday 1 November'],
    ['2025-03-08', 'holiday', 'its day off is moved to 13 June, it stays one itself'],
    ['2024-04-27', 'workingWeekend', 'a working Saturday'],
    ['2024-11-02', 'workingWeekend', 'a working Saturday'],
    ['2024-12-28', 'workingWeekend', 'a working Saturday'],
    ['2024-12-30', 'movedDayOff', 'from Saturday 28 December'],
    ['2024-01-06', 'holiday', 'a Saturday'],
  ])('R75 %s is %s: %s', (day, expected) => {
    expect(kind(day)).toBe(expected)
  })

  it.each([
    [2024, [17, 20, 20, 21, 20, 19, 23, 22, 21, 23, 21, 21]],
    [2025, [17, 20, 21, 22, 18, 19, 23, 21, 22, 23, 19, 22]],
    [2026, [15, 19, 21, 22, 19, 21, 23, 21, 22, 22, 20, 22]],
  ])('R75 the months of %i have their printed numbers of working days', (year, months) => {
    const lengths = months.map((_, index) => new Date(Date.UTC(year, index + 1, 0)).getUTCDate())
    const counted = lengths.map((length, index) =>
      calendar.workingDaysBetween(
        dayFrom(index === 0 ? `${year - 1}-12-31` : dayOf(year, index, lengths[index - 1] ?? 0)),
        dayOf(year, index + 1, length),
      ),
    )
    expect(counted).toEqual(months)
  })

  it('R52 ten working days from Monday 27 April 2026 end on Wednesday 13 May: 1 and 11 May are days off', () => {
    expect(add('2026-04-27', 10)).toBe('2026-05-13')
  })
  it('R52 two working days from Tuesday 29 December 2026 end after the holidays', () => {
    expect(add('2026-12-29', 1)).toBe('2026-12-30')
    expect(add('2026-12-29', 2)).toBe('2027-01-11')
  })
  it('R71 the last working day not after 31 December 2026 is Wednesday the 30th', () => {
    expect(calendar.lastWorkingDayOnOrBefore(dayFrom('2026-12-31'))).toBe('2026-12-30')
    expect(calendar.lastWorkingDayOnOrBefore(dayFrom('2026-12-25'))).toBe('2026-12-25')
    expect(calendar.lastWorkingDayBefore(dayFrom('2026-12-25'))).toBe('2026-12-24')
  })
  it('R71 a deadline that is shifted later lands on the first working day from it', () => {
    expect(calendar.firstWorkingDayOnOrAfter(dayFrom('2026-05-09'))).toBe('2026-05-12')
    expect(calendar.firstWorkingDayOnOrAfter(dayFrom('2026-05-12'))).toBe('2026-05-12')
    expect(calendar.nextWorkingDay(dayFrom('2026-05-12'))).toBe('2026-05-13')
  })
  it('R52 the day of the event is day 0, working or not', () => {
    expect(add('2026-05-09', 0)).toBe('2026-05-09')
    expect(add('2026-05-09', 1)).toBe('2026-05-12')
    expect(add('2026-05-09', -1)).toBe('2026-05-08')
  })
  it('refuses a part of a day as a bug', () => {
    expect(() => add('2026-05-12', 0.5)).toThrow(RangeError)
  })
})

describe('a year without a decree', () => {
  it('R75 is provisional, a known one is not', () => {
    expect([2024, 2025, 2026].map((year) => calendar.isProvisional(year))).toEqual([false, false, false])
    expect(calendar.isProvisional(2027)).toBe(true)
    expect(calendar.isProvisional(dayFrom('2027-01-11'))).toBe(true)
    expect(calendar.isProvisional(dayFrom('2026-12-31'))).toBe(false)
  })
  it('R75 follows weekends, public holidays and the shifts of article 112', () => {
    expect(kind('2027-05-01')).toBe('holiday')
    expect(kind('2027-05-03')).toBe('movedDayOff')
    expect(kind('2027-05-10')).toBe('movedDayOff')
    expect(kind('2027-06-14')).toBe('movedDayOff')
    expect(kind('2027-12-31')).toBe('working')
    expect(kind('2027-01-11')).toBe('working')
  })
  it('R75 does not shift the holidays of January by itself', () => {
    expect(kind('2022-01-10')).toBe('working')
    expect(kind('2028-01-10')).toBe('working')
  })
  it('R75 takes a file that is loaded later, and the later of two files of one year', () => {
    const year = (to: string) => ({ year: 2027, decree: null, transfers: [{ from: dayFrom('2027-01-02'), to: dayFrom(to) }] })
    const loaded = workingCalendar([...BUILT_IN_YEARS, year('2027-12-30'), year('2027-12-31')])
    expect(loaded.isProvisional(2027)).toBe(false)
    expect(loaded.isWorkingDay(dayFrom('2027-12-30'))).toBe(true)
    expect(loaded.isWorkingDay(dayFrom('2027-12-31'))).toBe(false)
    expect(loaded.kindOfDay(dayFrom('2027-01-02'))).toBe('holiday')
  })
  it('R75 a shift of article 112 passes over a day that a decree has taken', () => {
    const transfers = [{ from: dayFrom('2027-01-02'), to: dayFrom('2027-05-03') }]
    const loaded = workingCalendar([{ year: 2027, decree: null, transfers }])
    expect(loaded.kindOfDay(dayFrom('2027-05-03'))).toBe('movedDayOff')
    expect(loaded.kindOfDay(dayFrom('2027-05-04'))).toBe('movedDayOff')
    expect(loaded.kindOfDay(dayFrom('2027-05-05'))).toBe('working')
  })
})
