import { describe, expect, it } from 'vitest'
import { BUILT_IN_YEARS } from '../../../src/domain/calendar/built-in-years.ts'
import { compareYears } from '../../../src/domain/calendar/compare-years.ts'
import { readCalendarCsv } from '../../../src/domain/calendar/read-calendar-csv.ts'
import { workingCalendar } from '../../../src/domain/calendar/working-calendar.ts'

const years = (csv: string) => {
  const read = readCalendarCsv(csv)
  if (!('ok' in read)) throw new Error(`line ${read.line}: ${read.code}`)
  return read.ok
}

describe('a calendar of lines', () => {
  it('R75 says of a year what the decree of the same year says', () => {
    const builtIn = workingCalendar(BUILT_IN_YEARS)
    for (const year of [2024, 2025, 2026]) {
      const { movedOff, workingWeekends } = compareYears(builtIn, builtIn, year)
      const csv = ['date,kind', ...movedOff.map((day) => `${day},off`), ...workingWeekends.map((day) => `${day},working`)].join('\n')
      const loaded = workingCalendar([...BUILT_IN_YEARS, years(csv)])
      expect(compareYears(builtIn, loaded, year), String(year)).toMatchObject({ movedOff, workingWeekends, changes: [] })
    }
  })
  it('R75 is read as spreadsheets and people write it', () => {
    const read = years(
      '\uFEFFдата;вид\r\n# замечание\r\n08.01.2027;праздник\r\n"11.01.2027";"Выходной"\r\n16.01.2027;РАБОЧИЙ\r\n2027-04-30;short\r\n\r\n',
    )
    expect(read).toEqual({
      year: 2027,
      decree: null,
      transfers: [],
      days: { off: ['2027-01-11'], working: ['2027-01-16'] },
    })
  })
  it('R75 moves nothing by itself: every exception is in the file', () => {
    // 9 May 2027 is a Sunday, and the Labour Code alone would move its day off to Monday.
    const calendar = workingCalendar([years('2027-12-31,off')])
    expect(calendar.isWorkingDay('2027-05-10' as never)).toBe(true)
    expect(workingCalendar([]).isWorkingDay('2027-05-10' as never)).toBe(false)
    expect(calendar.isProvisional(2027)).toBe(false)
  })
  it.each([
    ['', 0, 'empty'],
    ['date,kind\n', 0, 'empty'],
    ['2027-02-30,off', 1, 'date'],
    ['2027-01-11,off\nabc,off', 2, 'date'],
    ['2027-01-11', 1, 'kind'],
    ['2027-01-11,maybe', 1, 'kind'],
    ['2027-01-11,toString', 1, 'kind'],
    ['2027-01-11,off\n2028-01-11,off', 2, 'year'],
    ['2027-01-11,off\n11.01.2027,working', 2, 'twice'],
    ['2027-05-01,working', 1, 'holiday'],
  ])('R75 %j is refused at line %i: %s', (csv, line, code) => {
    expect(readCalendarCsv(csv)).toEqual({ line, code })
  })
})

describe('two calendars compared', () => {
  it('R75 names the days that change, and counts all of them', () => {
    const compared = compareYears(workingCalendar([]), workingCalendar(BUILT_IN_YEARS), 2026)
    expect(compared.changes).toEqual([
      { day: '2026-01-09', becomes: 'off' },
      { day: '2026-12-31', becomes: 'off' },
    ])
    expect(compared.off + compared.working).toBe(365)
    expect(compared.movedOff).toEqual(['2026-01-09', '2026-03-09', '2026-05-11', '2026-12-31'])
  })
})
