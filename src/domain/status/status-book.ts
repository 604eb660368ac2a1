import type { Sayer } from '../document/document.ts'
import { documentDay } from '../document/document-day.ts'
import { type Paper, type PaperSheet, plain } from '../workbook/write/paper.ts'
import { byUrgency, type StatusSummary } from './summary.ts'

/** A column of a sheet: its words, its width in characters, what stands in it. */
type Column<Row> = { id: string; width: number; of: (row: Row) => string | number }

const count = (of: string | number) => (typeof of === 'number' ? { text: String(of), number: of, style: 'plain' as const } : plain(of))

function sheetOf<Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[], say: Sayer): PaperSheet {
  return {
    name,
    widths: columns.map(({ width }) => width),
    rows: [columns.map(({ id }) => plain(say({ id }), 'heading')), ...rows.map((row) => columns.map(({ of }) => count(of(row))))],
    dropDowns: [],
    frozen: 1,
    filtered: true,
  }
}

/** The summary as a workbook: a sheet by unit and one by direction (R74). */
export function statusBook(status: StatusSummary, say: Sayer): Paper {
  const { keepsList, keepsProfiles } = status
  type Unit = StatusSummary['units'][number]
  const list: Column<Unit>[] = [
    { id: 'status-column-processes', width: 14, of: ({ processes }) => processes },
    { id: 'status-column-uncovered', width: 16, of: ({ uncovered }) => uncovered },
    { id: 'status-column-entries', width: 12, of: ({ entries }) => entries },
  ]
  const profiles: Column<Unit>[] = [
    { id: 'status-column-profiles', width: 12, of: (unit) => unit.profiles },
    { id: 'status-column-complete', width: 12, of: ({ complete }) => complete },
    { id: 'status-column-toVerify', width: 16, of: ({ toVerify }) => toVerify },
    { id: 'status-column-overdue', width: 14, of: ({ overdue }) => overdue },
  ]
  const units = [
    { id: 'status-column-unit', width: 44, of: ({ name }: Unit) => name },
    ...(keepsList ? list : []),
    ...(keepsProfiles ? profiles : []),
    { id: 'status-column-drafts', width: 16, of: ({ drafts }: Unit) => drafts },
  ]
  type Area = StatusSummary['areas'][number]
  const areas: Column<Area>[] = [
    { id: 'status-column-area', width: 70, of: ({ words }) => say(words) },
    { id: 'status-column-processes', width: 14, of: ({ processes }) => processes },
    { id: 'status-column-uncovered', width: 16, of: ({ uncovered }) => uncovered },
    { id: 'status-column-entries', width: 12, of: ({ entries }) => entries },
  ]
  const date = documentDay(status.today)
  return {
    sheets: [
      sheetOf(say({ id: 'status-sheet-units', params: { date } }), units, byUrgency(status.units), say),
      ...(keepsList ? [sheetOf(say({ id: 'status-sheet-areas' }), areas, status.areas, say)] : []),
    ],
  }
}
