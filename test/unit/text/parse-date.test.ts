import { describe, expect, it } from 'vitest'
import { parseDate } from '../../../src/domain/text/parse-date.ts'

/** A Friday. */
const TODAY = '2026-11-20'

describe('parseDate', () => {
  it.each([
    ['25.12', '2026-12-25'],
    ['25.12.', '2026-12-25'],
    ['25/12', '2026-12-25'],
    ['25-12', '2026-12-25'],
    ['25 12', '2026-12-25'],
    ['1.2', '2027-02-01'],
    ['20.11', '2026-11-20'],
    ['19.11', '2027-11-19'],
    ['25.12.2026', '2026-12-25'],
    ['25.12.26', '2026-12-25'],
    ['25.12.2026 г.', '2026-12-25'],
    ['2026-12-25', '2026-12-25'],
    ['01.02.2025', '2025-02-01'],
    ['25 декабря', '2026-12-25'],
    ['25 Декабря 2027 года', '2027-12-25'],
    ['25-го декабря', '2026-12-25'],
    ['до 25 декабря', '2026-12-25'],
    ['25 дек.', '2026-12-25'],
    ['3 мая', '2027-05-03'],
    ['25 Dec', '2026-12-25'],
    ['Dec 25', '2026-12-25'],
    ['December 25th, 2026', '2026-12-25'],
    ['сегодня', '2026-11-20'],
    ['Завтра', '2026-11-21'],
    ['послезавтра', '2026-11-22'],
    ['вчера', '2026-11-19'],
    ['tomorrow', '2026-11-21'],
    ['the day after tomorrow', '2026-11-22'],
    ['пятница', '2026-11-20'],
    ['в среду', '2026-11-25'],
    ['к чт', '2026-11-26'],
    ['пт 25 декабря', '2026-12-25'],
    ['29.02', '2028-02-29'],
    ['29.02.2028', '2028-02-29'],
  ])('%s is %s', (text, day) => {
    expect(parseDate(text, TODAY)).toBe(day)
  })
  it('the next 29 February skips a century that is not leap', () => {
    expect(parseDate('29.02', '2096-03-01')).toBe('2104-02-29')
  })
  it('the last day of a year has a tomorrow', () => {
    expect(parseDate('завтра', '2026-12-31')).toBe('2027-01-01')
  })
  it.each([
    '',
    'скоро',
    '25',
    '2512',
    'декабрь',
    '25 декабря 2026 10',
    '25.12 в 10:00',
    '25.12.202',
    '25 и 26 декабря',
    'в декабре 2026',
    '<25.12>',
    '25.декабря.x',
  ])('refuses %j as no date', (text) => {
    expect(parseDate(text, TODAY)).toEqual({ refusal: 'not-a-date' })
  })
  it.each([
    '31.02',
    '30 февраля',
    '32.01.2027',
    '12/25',
    '0.5',
    '29.02.2027',
    '2026-13-01',
    '31 ноября',
  ])('refuses %s as no such day', (text) => {
    expect(parseDate(text, TODAY)).toEqual({ refusal: 'no-such-day' })
  })
  it('refuses a year far away', () => {
    expect(parseDate('25.12.1812', TODAY)).toEqual({ refusal: 'year-out-of-range' })
    expect(parseDate('25.12.2999', TODAY)).toEqual({ refusal: 'year-out-of-range' })
  })
  it('refuses a date whose day of the week is another', () => {
    expect(parseDate('чт 25 декабря', TODAY)).toEqual({ refusal: 'weekday-mismatch' })
  })
})
