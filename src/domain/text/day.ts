/** A calendar date without a time: YYYY-MM-DD. Sorts as text. */
export type Day = string

const MS_PER_DAY = 86_400_000
const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** Whether the Gregorian calendar has this date; months and days count from 1. */
export function isDate(year: number, month: number, day: number): boolean {
  const length = month === 2 && isLeap(year) ? 29 : MONTH_LENGTHS[month - 1]
  return length !== undefined && Number.isInteger(day) && day >= 1 && day <= length
}

/** The Day of a year from 1000 to 9999, a month and a day of it, which must exist. */
export const dayOf = (year: number, month: number, day: number): Day =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** `count` days later, or earlier when negative. */
export const addDays = (day: Day, count: number): Day => new Date(Date.parse(day) + count * MS_PER_DAY).toISOString().slice(0, 10)

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => ((((Date.parse(day) / MS_PER_DAY + 3) % 7) + 7) % 7) + 1
