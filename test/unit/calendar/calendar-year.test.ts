import { describe, expect, it } from 'vitest'
import { BUILT_IN_YEARS } from '../../../src/domain/calendar/built-in-years.ts'
import { parseCalendarYear } from '../../../src/domain/calendar/calendar-year.ts'
import { addDays, dayFrom, isDay, weekdayOf } from '../../../src/domain/calendar/day.ts'

const file = (change: object): string =>
  JSON.stringify({
    year: 2027,
    decree: { number: '1', date: '2026-09-01' },
    transfers: [{ from: '2027-01-02', to: '2027-12-31' }],
    ...change,
  })

describe('a file with a year', () => {
  it('R75 is taken as it is', () => {
    expect(parseCalendarYear(file({}))).toEqual({ ok: JSON.parse(file({})) })
    expect(parseCalendarYear(file({ decree: null }))).toMatchObject({ ok: { decree: null } })
  })
  it.each([
    ['a day that does not exist', { transfers: [{ from: '2027-01-02', to: '2027-02-30' }] }, 'transfers[0].to'],
    ['a date written otherwise', { decree: { number: '1', date: '01.09.2026' } }, 'decree.date'],
    ['a day off moved from a weekday', { transfers: [{ from: '2027-01-04', to: '2027-12-31' }] }, 'transfers[0].to'],
    ['a day off moved to a weekend', { transfers: [{ from: '2027-01-02', to: '2027-12-26' }] }, 'transfers[0].to'],
    ['a day off moved to a public holiday', { transfers: [{ from: '2027-01-02', to: '2027-11-04' }] }, 'transfers[0].to'],
    ['a day off moved to another year', { transfers: [{ from: '2027-01-02', to: '2028-12-29' }] }, 'transfers[0].to'],
    ['days of another year', { transfers: [{ from: '2028-01-02', to: '2028-12-29' }] }, 'transfers'],
    [
      'a day moved twice',
      {
        transfers: [
          { from: '2027-01-02', to: '2027-12-31' },
          { from: '2027-01-02', to: '2027-12-30' },
        ],
      },
      'transfers',
    ],
    [
      'two days moved to one',
      {
        transfers: [
          { from: '2027-01-02', to: '2027-12-31' },
          { from: '2027-01-03', to: '2027-12-31' },
        ],
      },
      'transfers',
    ],
    ['a year in words', { year: '2027' }, 'year'],
    ['a field that nobody knows', { shortened: [] }, 'shortened'],
  ])('R75 is refused with %s, and the field is named', (_, change, path) => {
    expect(parseCalendarYear(file(change))).toMatchObject({ refused: 'broken-calendar', path })
  })
  it('R75 that is no JSON is refused as a whole', () => {
    expect(parseCalendarYear('{')).toMatchObject({ refused: 'broken-calendar', path: '' })
  })
  it('R75 the built-in years name their decrees', () => {
    expect(BUILT_IN_YEARS.map(({ year, decree, transfers }) => [year, decree?.number, decree?.date, transfers.length])).toEqual([
      [2024, '1314', '2023-08-10', 5],
      [2025, '1335', '2024-10-04', 5],
      [2026, '1466', '2025-09-24', 2],
    ])
  })
})

describe('a day', () => {
  it('is a date that exists', () => {
    expect(['2026-12-31', '2024-02-29', '2000-02-29'].every(isDay)).toBe(true)
    expect(['2026-02-29', '1900-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00', ''].some(isDay)).toBe(false)
    expect(() => dayFrom('2026-02-29')).toThrow(RangeError)
  })
  it('counts on over months and years, not out of the calendar', () => {
    expect(addDays(dayFrom('2026-12-31'), 1)).toBe('2027-01-01')
    expect(addDays(dayFrom('2024-03-01'), -1)).toBe('2024-02-29')
    expect(weekdayOf(dayFrom('2026-11-23'))).toBe(1)
    expect(() => addDays(dayFrom('9999-12-31'), 1)).toThrow(RangeError)
  })
})
