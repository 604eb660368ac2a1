import { describe, expect, it } from 'vitest'
import { BUILT_IN_YEARS } from '../../../src/domain/calendar/built-in-years.ts'
import { dayFrom } from '../../../src/domain/calendar/day.ts'
import { workingCalendar } from '../../../src/domain/calendar/working-calendar.ts'
import { isWorkingTime, nextWorkingTime } from '../../../src/domain/calendar/working-time.ts'
import { dayIn, instantOf } from '../../../src/domain/calendar/zone.ts'

const calendar = workingCalendar(BUILT_IN_YEARS)
const NOVOSIBIRSK = 'Asia/Novosibirsk'
const HOURS = { from: '09:00', to: '18:00' }
const works = (at: string): boolean => isWorkingTime(new Date(at), NOVOSIBIRSK, HOURS, calendar)
const next = (at: string): string => nextWorkingTime(new Date(at), NOVOSIBIRSK, HOURS, calendar).toISOString()

describe('the day in a zone', () => {
  it('begins at its own midnight', () => {
    expect(dayIn(NOVOSIBIRSK, new Date('2026-11-20T16:59:59.999Z'))).toBe('2026-11-20')
    expect(dayIn(NOVOSIBIRSK, new Date('2026-11-20T17:00:00.000Z'))).toBe('2026-11-21')
    expect(dayIn('Asia/Yekaterinburg', new Date('2026-11-20T17:00:00.000Z'))).toBe('2026-11-20')
  })
  it('knows that Novosibirsk was an hour nearer before 24 July 2016', () => {
    expect(instantOf(dayFrom('2016-07-23'), '09:00', NOVOSIBIRSK).toISOString()).toBe('2016-07-23T03:00:00.000Z')
    expect(instantOf(dayFrom('2016-07-25'), '09:00', NOVOSIBIRSK).toISOString()).toBe('2016-07-25T02:00:00.000Z')
  })
  it('takes the first of two equal times when clocks are put back', () => {
    expect(instantOf(dayFrom('2026-10-25'), '02:30', 'Europe/Berlin').toISOString()).toBe('2026-10-25T00:30:00.000Z')
  })
  it('goes on by the hour that is left out when clocks are put forward', () => {
    expect(instantOf(dayFrom('2026-03-29'), '02:30', 'Europe/Berlin').toISOString()).toBe('2026-03-29T01:30:00.000Z')
  })
  it('refuses an unknown zone and a time that does not exist as bugs', () => {
    expect(() => dayIn('Asia/Nowhere', new Date(0))).toThrow(RangeError)
    expect(() => instantOf(dayFrom('2026-11-20'), '24:00', NOVOSIBIRSK)).toThrow(RangeError)
    expect(() => instantOf(dayFrom('2026-11-20'), '9:00', NOVOSIBIRSK)).toThrow(RangeError)
  })
})

describe('working time', () => {
  it('R57 holds from the beginning of the hours to before their end', () => {
    expect(works('2026-11-20T01:59:59.999Z')).toBe(false)
    expect(works('2026-11-20T02:00:00.000Z')).toBe(true)
    expect(works('2026-11-20T10:59:59.999Z')).toBe(true)
    expect(works('2026-11-20T11:00:00.000Z')).toBe(false)
  })
  it('R57 never holds on a day off, and holds on a working Saturday', () => {
    expect(works('2026-12-31T05:00:00.000Z')).toBe(false)
    expect(works('2026-11-21T05:00:00.000Z')).toBe(false)
    expect(works('2025-11-01T05:00:00.000Z')).toBe(true)
  })
  it('R72 comes again in the morning, on Monday after Friday evening, after the holidays', () => {
    expect(next('2026-11-19T20:00:00.000Z')).toBe('2026-11-20T02:00:00.000Z')
    expect(next('2026-11-20T11:00:00.000Z')).toBe('2026-11-23T02:00:00.000Z')
    expect(next('2026-12-30T11:30:00.000Z')).toBe('2027-01-11T02:00:00.000Z')
  })
  it('R72 is the instant itself while people are at work', () => {
    expect(next('2026-11-20T05:12:13.456Z')).toBe('2026-11-20T05:12:13.456Z')
  })
})
