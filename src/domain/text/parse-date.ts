import { DATE_FILLERS, MONTHS, RELATIVE_DAYS, WEEKDAYS } from '../regulation/typed-words.ts'
import { cleanLine } from './clean-text.ts'
import { addDays, type Day, dayOf, isDate, weekdayOf } from './day.ts'
import { foldLetters } from './same-key.ts'

export type DateRefusal = { refusal: 'not-a-date' | 'no-such-day' | 'year-out-of-range' | 'weekday-mismatch' }

type Figures = { day: number; month: number; year?: number }

const EARLIEST_YEAR = 1900
const LATEST_YEAR = 2199
/** From a 29 February to the next one where a century is not leap. */
const LONGEST_WAIT = 8
const TOKENS = /\d+|\p{L}+/gu
const FOREIGN_SIGNS = /[^\p{L}\p{M}\d\s.,/\-\u2010-\u2015]/u

/**
 * A date as people type it: 25.12, 25.12.26, 2026-12-25, «25 December» in Russian or English, a day of the week, today, tomorrow. Without a year it is the
 * next such day, `today` included. Refuses `not-a-date`; `no-such-day` for a thirtieth of February; `year-out-of-range` outside
 * 1900–2199; `weekday-mismatch` when the day of the week named beside the date is another.
 */
export function parseDate(raw: string, today: Day): Day | DateRefusal {
  const text = foldLetters(cleanLine(raw))
  const tokens = (text.match(TOKENS) ?? []).filter((token) => !DATE_FILLERS.has(token))
  if (tokens.length === 0 || FOREIGN_SIGNS.test(text)) return { refusal: 'not-a-date' }
  const distance = RELATIVE_DAYS.get(tokens.join(' '))
  if (distance !== undefined) return addDays(today, distance)
  const weekday = WEEKDAYS.get(tokens[0] ?? '')
  if (weekday === undefined) return fromFigures(tokens, today)
  if (tokens.length === 1) return addDays(today, (weekday - weekdayOf(today) + 7) % 7)
  const day = fromFigures(tokens.slice(1), today)
  return typeof day === 'string' && weekdayOf(day) !== weekday ? { refusal: 'weekday-mismatch' } : day
}

function fromFigures(tokens: readonly string[], today: Day): Day | DateRefusal {
  const figures = readFigures(tokens)
  if (!figures) return { refusal: 'not-a-date' }
  const { day, month, year } = figures
  if (year === undefined) return nextSuch(day, month, today)
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return { refusal: 'year-out-of-range' }
  return isDate(year, month, day) ? dayOf(year, month, day) : { refusal: 'no-such-day' }
}

/** Which token is the day, the month and the year; undefined when they do not make a date. */
function readFigures(tokens: readonly string[]): Figures | undefined {
  const [first = '', second = '', third] = tokens
  if (tokens.length < 2 || tokens.length > 3) return undefined
  if (first.length === 4 && third !== undefined) return figuresOf(third, monthOf(second), first)
  const named = MONTHS.get(first)
  return named === undefined ? figuresOf(first, monthOf(second), third) : figuresOf(second, named, third)
}

const monthOf = (token: string): number | undefined => MONTHS.get(token) ?? (/^\d{1,2}$/.test(token) ? Number(token) : undefined)

function figuresOf(day: string, month: number | undefined, year: string | undefined): Figures | undefined {
  if (month === undefined || !/^\d{1,2}$/.test(day)) return undefined
  if (year === undefined) return { day: Number(day), month }
  if (!/^(?:\d\d|\d{4})$/.test(year)) return undefined
  return { day: Number(day), month, year: year.length === 2 ? 2000 + Number(year) : Number(year) }
}

function nextSuch(day: number, month: number, today: Day): Day | DateRefusal {
  const thisYear = Number(today.slice(0, 4))
  for (let year = thisYear; year <= thisYear + LONGEST_WAIT; year += 1) {
    if (isDate(year, month, day) && dayOf(year, month, day) >= today) return dayOf(year, month, day)
  }
  return { refusal: 'no-such-day' }
}
