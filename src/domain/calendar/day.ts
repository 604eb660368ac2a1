import * as text from '../text/day.ts'

declare const branded: unique symbol

/** A calendar date that exists, without a time: YYYY-MM-DD, from year 1000. Sorts as text. */
export type Day = string & { readonly [branded]: 'Day' }

const DAY = /^([1-9]\d{3})-(\d{2})-(\d{2})$/

/** Whether `value` is a date that exists, written as YYYY-MM-DD. */
export function isDay(value: string): value is Day {
  const [, year, month, day] = DAY.exec(value) ?? []
  return text.isDate(Number(year), Number(month), Number(day))
}

/** The Day that is written in `value`. Throws RangeError where `isDay` says no: for text from outside ask `isDay` first. */
export function dayFrom(value: string): Day {
  if (!isDay(value)) throw new RangeError(`not a day: ${value}`)
  return value
}

/** The Day of a year (from 1000), a month and a day of it, both counted from 1. Throws RangeError for a date that does not exist. */
export const dayOf = (year: number, month: number, day: number): Day => dayFrom(text.dayOf(year, month, day))

/** `count` calendar days later, or earlier when negative. Throws RangeError outside the years 1000 to 9999. */
export const addDays = (day: Day, count: number): Day => dayFrom(text.addDays(day, count))

/** Monday 1 to Sunday 7. */
export const weekdayOf = (day: Day): number => text.weekdayOf(day)

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
