/**
 * Another way to know the working days of the Russian Federation, slow and simple, to check the calendar of src against. It shares no
 * line and no table with it: days off of 2024 to 2026 are copied out of the printed calendars, month by month, and dates are counted
 * on fingers, without Date.
 */
const PRINTED: Record<number, string[]> = {
  2024: [
    '1-8 13 14 20 21 27 28',
    '3 4 10 11 17 18 23-25',
    '2 3 8-10 16 17 23 24 30 31',
    '6 7 13 14 20 21 28-30',
    '1 4 5 9-12 18 19 25 26',
    '1 2 8 9 12 15 16 22 23 29 30',
    '6 7 13 14 20 21 27 28',
    '3 4 10 11 17 18 24 25 31',
    '1 7 8 14 15 21 22 28 29',
    '5 6 12 13 19 20 26 27',
    '3 4 9 10 16 17 23 24 30',
    '1 7 8 14 15 21 22 29-31',
  ],
  2025: [
    '1-8 11 12 18 19 25 26',
    '1 2 8 9 15 16 22 23',
    '1 2 8 9 15 16 22 23 29 30',
    '5 6 12 13 19 20 26 27',
    '1-4 8-11 17 18 24 25 31',
    '1 7 8 12-15 21 22 28 29',
    '5 6 12 13 19 20 26 27',
    '2 3 9 10 16 17 23 24 30 31',
    '6 7 13 14 20 21 27 28',
    '4 5 11 12 18 19 25 26',
    '2-4 8 9 15 16 22 23 29 30',
    '6 7 13 14 20 21 27 28 31',
  ],
  2026: [
    '1-11 17 18 24 25 31',
    '1 7 8 14 15 21-23 28',
    '1 7-9 14 15 21 22 28 29',
    '4 5 11 12 18 19 25 26',
    '1-3 9-11 16 17 23 24 30 31',
    '6 7 12-14 20 21 27 28',
    '4 5 11 12 18 19 25 26',
    '1 2 8 9 15 16 22 23 29 30',
    '5 6 12 13 19 20 26 27',
    '3 4 10 11 17 18 24 25 31',
    '1 4 7 8 14 15 21 22 28 29',
    '5 6 12 13 19 20 26 27 31',
  ],
}

const leap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0
const lengthOf = (y: number, m: number): number => (m === 2 ? (leap(y) ? 29 : 28) : [4, 6, 9, 11].includes(m) ? 30 : 31)

type Date3 = [number, number, number]
const read = (text: string): Date3 => text.split('-').map(Number) as Date3
const write = ([y, m, d]: Date3): string => `${y}-${m < 10 ? '0' : ''}${m}-${d < 10 ? '0' : ''}${d}`

const tomorrow = ([y, m, d]: Date3): Date3 => (d < lengthOf(y, m) ? [y, m, d + 1] : m < 12 ? [y, m + 1, 1] : [y + 1, 1, 1])
const yesterday = ([y, m, d]: Date3): Date3 => (d > 1 ? [y, m, d - 1] : m > 1 ? [y, m - 1, lengthOf(y, m - 1)] : [y - 1, 12, 31])

/** 0 is Saturday, 1 is Sunday, up to 6 for Friday: Zeller's rule. */
const zeller = ([y, m, d]: Date3): number => {
  const [month, year] = m < 3 ? [m + 12, y - 1] : [m, y]
  const [century, rest] = [Math.floor(year / 100), year % 100]
  return (d + Math.floor((13 * (month + 1)) / 5) + rest + Math.floor(rest / 4) + Math.floor(century / 4) + 5 * century) % 7
}

const FEASTS = ['1/1', '2/1', '3/1', '4/1', '5/1', '6/1', '7/1', '8/1', '23/2', '8/3', '1/5', '9/5', '12/6', '4/11']
const isFeast = ([, m, d]: Date3): boolean => FEASTS.includes(`${d}/${m}`)
const isRest = (day: Date3): boolean => zeller(day) < 2

/** By the Labour Code alone: a feast on a Saturday gives the Monday, one on a Sunday too, but in January. */
const isShifted = (day: Date3): boolean => {
  if (zeller(day) !== 2) return false
  const sunday = yesterday(day)
  return [sunday, yesterday(sunday)].some((other) => isFeast(other) && other[1] !== 1)
}

const isListed = (list: string, d: number): boolean =>
  list.split(' ').some((part) => {
    const [from, to = from] = part.split('-').map(Number)
    return from !== undefined && to !== undefined && from <= d && d <= to
  })

/** Whether people work on this day, YYYY-MM-DD. */
export function worksOn(text: string): boolean {
  const day = read(text)
  const printed = PRINTED[day[0]]?.[day[1] - 1]
  if (printed !== undefined) return !isListed(printed, day[2])
  return !isRest(day) && !isFeast(day) && !isShifted(day)
}

/** The days that follow `text`, or go before it when `count` is negative, nearest first. */
export function daysFrom(text: string, count: number): string[] {
  const days: string[] = []
  let day = read(text)
  while (days.length < Math.abs(count)) {
    day = count > 0 ? tomorrow(day) : yesterday(day)
    days.push(write(day))
  }
  return days
}
