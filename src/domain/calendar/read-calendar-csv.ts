import { dayKindOf } from '../regulation/names/day-kinds.ts'
import { type CalendarYear, calendarYear } from './calendar-year.ts'
import { type Day, isDay, yearOf } from './day.ts'
import { isHoliday, isWeekend } from './holidays.ts'

/** Where a file is wrong: the line as a spreadsheet numbers it, 0 for the whole; and what is expected there. */
export type CsvFault = { line: number; code: 'empty' | 'date' | 'kind' | 'year' | 'twice' | 'holiday' }

type Line = { number: number; day: string; kind: string }
type Read = { days: Map<Day, 'off' | 'working'>; year: number }

/** 2027-01-09 or 09.01.2027. */
function dayIn(text: string): Day | undefined {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const written = day === undefined ? text : `${year}-${month?.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isDay(written) ? written : undefined
}

/** The lines that speak: without a heading, remarks behind `#` and empty ones. */
const linesOf = (csv: string): Line[] =>
  csv
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((text, index) => {
      const [day = '', kind = ''] = text.split(/[,;\t]/).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'))
      return { number: index + 1, day, kind }
    })
    .filter(({ day, kind, number }) => (day !== '' || kind !== '') && !day.startsWith('#') && (number > 1 || /\d/.test(day)))

function faultOf({ day, kind }: Line, { days, year }: Read): CsvFault['code'] | undefined {
  const date = dayIn(day)
  if (!date) return 'date'
  if (dayKindOf(kind) === undefined) return 'kind'
  if (days.size > 0 && yearOf(date) !== year) return 'year'
  if (days.has(date)) return 'twice'
  return isHoliday(date) && dayKindOf(kind) === 'working' ? 'holiday' : undefined
}

/**
 * Reads a calendar from lines `date,kind` (R75): days off on weekdays and working days on weekends; what is so anyway may stand there too. All
 * exceptions of the year have to be there, since nothing moves by itself then. Refused with the line that is wrong.
 */
export function readCalendarCsv(csv: string): { ok: CalendarYear } | CsvFault {
  const read: Read = { days: new Map(), year: 0 }
  for (const line of linesOf(csv)) {
    const code = faultOf(line, read)
    const day = dayIn(line.day)
    const kind = dayKindOf(line.kind)
    if (code || !day || !kind) return { line: line.number, code: code ?? 'date' }
    read.year = yearOf(day)
    read.days.set(day, kind)
  }
  if (read.days.size === 0) return { line: 0, code: 'empty' }
  const told = [...read.days].sort()
  const off = told.filter(([day, kind]) => kind === 'off' && !isWeekend(day) && !isHoliday(day)).map(([day]) => day)
  const working = told.filter(([day, kind]) => kind === 'working' && isWeekend(day)).map(([day]) => day)
  return { ok: calendarYear.parse({ year: read.year, decree: null, transfers: [], days: { off, working } }) }
}
