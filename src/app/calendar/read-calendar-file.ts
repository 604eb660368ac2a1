import { type CalendarYear, parseCalendarYear } from '../../domain/calendar/calendar-year.ts'
import { type CsvFault, readCalendarCsv } from '../../domain/calendar/read-calendar-csv.ts'
import type { Tx } from '../../storage/open.ts'
import type { App } from '../app.ts'

/** Why a file is no calendar: at a field of JSON, or in a line of CSV. */
export type CalendarFault =
  | { refused: 'calendar-file-gone' }
  | { refused: 'calendar-json'; params: { path: string; expected: string } }
  | { refused: `calendar-csv-${CsvFault['code']}`; params: { line: number } }

/** What an administrator sent, understood. `name`: the file's. */
export type ReadCalendar = { year: CalendarYear; name: string }

/** Reads a kept file of the person as a calendar year, JSON or CSV by its first sign. Inside an effect `tx` must be given. */
export async function readCalendarFile(
  app: Pick<App, 'files'>,
  who: { authorityId: string; personId: string },
  fileId: string,
  tx?: Tx,
): Promise<ReadCalendar | CalendarFault> {
  const { authorityId, personId } = who
  const file = await app.files.get(authorityId, fileId, tx)
  if (file?.meta.personId !== personId) return { refused: 'calendar-file-gone' }
  const text = new TextDecoder().decode(file.bytes)
  if (/^\s*[{[]/.test(text)) {
    const parsed = parseCalendarYear(text)
    if ('ok' in parsed) return { year: parsed.ok, name: file.meta.name }
    return { refused: 'calendar-json', params: { path: parsed.path, expected: parsed.expected } }
  }
  const read = readCalendarCsv(text)
  return 'ok' in read ? { year: read.ok, name: file.meta.name } : { refused: `calendar-csv-${read.code}`, params: { line: read.line } }
}
