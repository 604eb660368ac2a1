import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUILT_IN_YEARS } from '../../../src/domain/calendar/built-in-years.ts'
import { type Day, dayFrom } from '../../../src/domain/calendar/day.ts'
import { workingCalendar } from '../../../src/domain/calendar/working-calendar.ts'
import { addWorkingHours, isWorkingTime, nextWorkingTime } from '../../../src/domain/calendar/working-time.ts'
import { dayIn, instantOf } from '../../../src/domain/calendar/zone.ts'
import { daysFrom, worksOn } from '../../support/calendar-oracle.ts'

const calendar = workingCalendar(BUILT_IN_YEARS)
const KNOWN = ['2024-01-01', ...daysFrom('2024-01-01', 3 * 366 - 3)].map(dayFrom)
const LATER = ['2027-01-01', ...daysFrom('2027-01-01', 28 * 365 + 6)].map(dayFrom)

const knownDay = fc.constantFrom(...KNOWN)
const anyDay = fc.oneof(knownDay, fc.constantFrom(...LATER))
const count = fc.integer({ min: -60, max: 60 })

/** Zones of the Russian Federation with their hours ahead of UTC, unchanged since 2021. */
const ZONES = [
  ['Europe/Kaliningrad', 2],
  ['Europe/Moscow', 3],
  ['Asia/Yekaterinburg', 5],
  ['Asia/Novosibirsk', 7],
  ['Asia/Kamchatka', 12],
] as const
const zones = fc.constantFrom(...ZONES)
const instants = fc.date({ min: new Date('2024-01-02T00:00:00Z'), max: new Date('2031-12-30T00:00:00Z'), noInvalidDate: true })
const hour = 3_600_000

describe('working days', () => {
  it('R75 are those of the printed calendars on every day of 2024 to 2026', () => {
    expect(KNOWN.at(-1)).toBe('2026-12-31')
    expect(KNOWN.filter((day) => calendar.isWorkingDay(day) !== worksOn(day))).toEqual([])
  })
  it('R75 are those of the Labour Code on every day of 28 years without a decree', () => {
    expect(LATER.filter((day) => calendar.isWorkingDay(day) !== worksOn(day))).toEqual([])
  })
  it('R52 are counted one by one, forward and backward', () => {
    fc.assert(
      fc.property(anyDay, count, (day, n) => {
        const reached = daysFrom(day, n * 12).filter(worksOn)[Math.abs(n) - 1]
        expect(calendar.addWorkingDays(day, n)).toBe(n === 0 ? day : reached)
      }),
    )
  })
  it('R72 between two days are as many as it takes to get from one to the other', () => {
    fc.assert(fc.property(anyDay, count, (day, n) => calendar.workingDaysBetween(day, calendar.addWorkingDays(day, n)) === n))
  })
  it('R72 between two days are those that the slow way counts', () => {
    fc.assert(
      fc.property(knownDay, knownDay, (one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        const passed = KNOWN.filter((day) => from <= day && day <= to && worksOn(day))
        expect(calendar.workingDaysBetween(from, to)).toBe(passed.filter((day) => day !== from).length)
        expect(calendar.workingDaysBetween(to, from)).toBe(0 - passed.filter((day) => day !== to).length)
      }),
    )
  })
  it('R71 next to a day are the nearest on either side', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const [before, after] = [daysFrom(day, -15).find(worksOn), daysFrom(day, 15).find(worksOn)]
        expect(calendar.lastWorkingDayBefore(day)).toBe(before)
        expect(calendar.nextWorkingDay(day)).toBe(after)
        expect(calendar.lastWorkingDayOnOrBefore(day)).toBe(worksOn(day) ? day : before)
        expect(calendar.firstWorkingDayOnOrAfter(day)).toBe(worksOn(day) ? day : after)
      }),
    )
  })
  it('R75 have a kind that says whether people work', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(['working', 'workingWeekend'].includes(calendar.kindOfDay(day))).toBe(worksOn(day))
      }),
    )
  })
})

describe('time in a zone', () => {
  it('R57 is its distance from UTC', () => {
    fc.assert(
      fc.property(instants, zones, (instant, [zone, ahead]) => {
        const shown = new Date(instant.getTime() + ahead * hour).toISOString()
        expect(dayIn(zone, instant)).toBe(shown.slice(0, 10))
        const minute = new Date(Math.floor(instant.getTime() / 60_000) * 60_000)
        expect(instantOf(shown.slice(0, 10) as Day, shown.slice(11, 16), zone)).toEqual(minute)
      }),
    )
  })
  it('R57 is working time on the working days of the slow way within the hours', () => {
    const hours = fc.constantFrom({ from: '09:00', to: '18:00' }, { from: '08:30', to: '17:15' }, { from: '00:00', to: '23:59' })
    fc.assert(
      fc.property(instants, zones, hours, (instant, [zone, ahead], { from, to }) => {
        const shown = new Date(instant.getTime() + ahead * hour).toISOString()
        const clock = shown.slice(11, 16)
        expect(isWorkingTime(instant, zone, { from, to }, calendar)).toBe(worksOn(shown.slice(0, 10)) && from <= clock && clock < to)
      }),
    )
  })
  it('R72 comes next at the first instant to come that is working time', () => {
    const hours = { from: '09:00', to: '18:00' }
    fc.assert(
      fc.property(instants, zones, (instant, [zone]) => {
        const next = nextWorkingTime(instant, zone, hours, calendar)
        expect(isWorkingTime(next, zone, hours, calendar)).toBe(true)
        const halves = Math.floor((next.getTime() - instant.getTime()) / (hour / 2))
        const earlier = Array.from({ length: halves }, (_, index) => new Date(instant.getTime() + (index * hour) / 2))
        expect(earlier.filter((at) => isWorkingTime(at, zone, hours, calendar))).toEqual([])
      }),
    )
  })
})

describe('working hours', () => {
  const HOURS = { from: '09:00', to: '18:00' }
  const MINUTE = 60_000
  const quarters = fc.integer({ min: 0, max: 120 })

  /** Minute after minute, those of them that are worked: slow, with days of the printed calendars. */
  const countedOnFingers = (from: Date, minutes: number, ahead: number): number => {
    const works = (at: number): boolean => {
      const local = new Date(at + ahead * hour).toISOString()
      return worksOn(local.slice(0, 10)) && local.slice(11, 16) >= HOURS.from && local.slice(11, 16) < HOURS.to
    }
    let at = from.getTime()
    for (let left = minutes; left > 0 || !(works(at) || (minutes > 0 && works(at - MINUTE))); at += MINUTE) if (works(at)) left -= 1
    return at
  }

  it('R91 are counted minute by minute over nights, weekends and holidays, in every zone', () => {
    const start = fc.integer({ min: Date.parse('2024-01-02T00:00:00Z') / MINUTE, max: Date.parse('2026-12-01T00:00:00Z') / MINUTE })
    fc.assert(
      fc.property(start, quarters, zones, (minute, count, [zone, ahead]) => {
        const from = new Date(minute * MINUTE)
        const reached = addWorkingHours(from, count / 4, zone, HOURS, calendar).getTime()
        expect(new Date(reached).toISOString()).toBe(new Date(countedOnFingers(from, count * 15, ahead)).toISOString())
      }),
      { numRuns: 60 },
    )
  })
  it('R91 add up: two stretches one after the other are one', () => {
    fc.assert(
      fc.property(instants, quarters, quarters, zones, (from, one, other, [zone]) => {
        const both = addWorkingHours(addWorkingHours(from, one / 4, zone, HOURS, calendar), other / 4, zone, HOURS, calendar)
        const whole = addWorkingHours(from, (one + other) / 4, zone, HOURS, calendar)
        // The end of one day's hours and the beginning of the next are the same moment of work.
        const end = (at: Date): number => nextWorkingTime(at, zone, HOURS, calendar).getTime()
        expect(end(both)).toBe(end(whole))
      }),
    )
  })
  it('R91 are never a negative number', () => {
    for (const count of [-1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => addWorkingHours(new Date('2026-11-20T06:00:00Z'), count, 'Europe/Moscow', HOURS, calendar)).toThrow(RangeError)
    }
  })
})
