import type { Sayer } from '../document/document.ts'
import { documentDay } from '../document/document-day.ts'
import type { Day } from '../text/day.ts'
import { type Paper, type PaperSheet, plain } from '../workbook/write/paper.ts'
import type { PublicationLine, RunLine, StatusDetails } from './details.ts'
import { SUBJECTS, type Subject, stageIn } from './stages.ts'
import { type AreaStatus, byUrgency, type StatusSummary, type UnitStatus } from './summary.ts'

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

const dayText = (day: Day | undefined): string => (day === undefined || day === '' ? '' : documentDay(day))

/** The summary as a workbook: a sheet by unit, one by direction, and one each of approvals, publication and monitoring, where there are any (R74). */
export function statusBook(status: StatusSummary, { runs, publications }: StatusDetails, say: Sayer): Paper {
  const name = (id: string): string => say({ id: `status-sheet-${id}`, params: { date: documentDay(status.today) } })
  const units = byUrgency(status.units)
  const monitored = units.filter(({ monitoring }) => monitoring !== undefined)
  return {
    sheets: [
      sheetOf(name('units'), unitColumns(status, say), units, say),
      ...(status.keepsList ? [sheetOf(name('areas'), areaColumns(say), status.areas, say)] : []),
      ...(runs.length > 0 ? [sheetOf(name('approvals'), runColumns(say), runs, say)] : []),
      ...(publications.length > 0 ? [sheetOf(name('publication'), publicationColumns(say), publications, say)] : []),
      ...(monitored.length > 0 ? [sheetOf(name('monitoring'), stageColumns('monitoring', say), monitored, say)] : []),
    ],
  }
}

const unitColumn: Column<UnitStatus> = { id: 'status-column-unit', width: 44, of: ({ name }) => name }

const stageColumns = (subject: Subject, say: Sayer): Column<UnitStatus>[] => [
  unitColumn,
  { id: `status-column-stage-${subject}`, width: 20, of: (unit) => stageText(subject, unit, say) },
]

function stageText(subject: Subject, unit: UnitStatus, say: Sayer): string {
  const stage = stageIn(subject, unit)
  return stage === undefined ? '' : say({ id: `status-unit-${stage}` })
}

function unitColumns({ keepsList, keepsProfiles, units }: StatusSummary, say: Sayer): Column<UnitStatus>[] {
  const list: Column<UnitStatus>[] = [
    { id: 'status-column-processes', width: 14, of: ({ processes }) => processes },
    { id: 'status-column-uncovered', width: 16, of: ({ uncovered }) => uncovered },
    { id: 'status-column-entries', width: 12, of: ({ entries }) => entries },
  ]
  const profiles: Column<UnitStatus>[] = [
    { id: 'status-column-profiles', width: 12, of: (unit) => unit.profiles },
    { id: 'status-column-complete', width: 12, of: ({ complete }) => complete },
    { id: 'status-column-toVerify', width: 16, of: ({ toVerify }) => toVerify },
    { id: 'status-column-overdue', width: 14, of: ({ overdue }) => overdue },
  ]
  const asked = SUBJECTS.filter((subject) => (subject === 'list' ? keepsList : subject === 'profiles' ? keepsProfiles : true))
  const stages = asked.filter((subject) => units.some((unit) => stageIn(subject, unit) !== undefined))
  return [
    unitColumn,
    ...stages.flatMap((subject) => stageColumns(subject, say).slice(1)),
    ...(keepsList ? list : []),
    ...(keepsProfiles ? profiles : []),
    { id: 'status-column-drafts', width: 16, of: ({ drafts }) => drafts },
  ]
}

const areaColumns = (say: Sayer): Column<AreaStatus>[] => [
  { id: 'status-column-area', width: 70, of: ({ words }) => say(words) },
  { id: 'status-column-processes', width: 14, of: ({ processes }) => processes },
  { id: 'status-column-uncovered', width: 16, of: ({ uncovered }) => uncovered },
  { id: 'status-column-entries', width: 12, of: ({ entries }) => entries },
]

/** A line for each step that somebody was asked at: how long it took, and whether that was too long (D VIII). */
const runColumns = (say: Sayer): Column<RunLine>[] => [
  { id: 'status-column-proposal', width: 14, of: ({ number }) => number },
  { id: 'status-column-unit', width: 44, of: ({ unit }) => unit },
  { id: 'status-column-round', width: 8, of: ({ round }) => round },
  { id: 'status-column-step', width: 40, of: ({ step }) => say(step) },
  { id: 'status-column-opened', width: 12, of: ({ opened }) => dayText(opened) },
  { id: 'status-column-last', width: 12, of: ({ last }) => dayText(last) },
  { id: 'status-column-decided', width: 12, of: ({ decided }) => dayText(decided) },
  { id: 'status-column-days', width: 14, of: ({ days }) => days },
  { id: 'status-column-exceeded', width: 14, of: ({ exceeded }) => (exceeded ? say({ id: 'status-yes' }) : '') },
  { id: 'status-column-who', width: 30, of: ({ who }) => who },
]

const publicationColumns = (say: Sayer): Column<PublicationLine>[] => [
  { id: 'status-column-edition', width: 12, of: ({ number }) => number },
  { id: 'status-column-order', width: 22, of: ({ orderNumber }) => orderNumber },
  { id: 'status-column-orderDate', width: 14, of: ({ orderDate }) => dayText(orderDate) },
  { id: 'status-column-due', width: 16, of: ({ due }) => dayText(due) },
  { id: 'status-column-published', width: 16, of: ({ published }) => dayText(published) },
  { id: 'status-column-late', width: 14, of: ({ late }) => (late ? say({ id: 'status-yes' }) : '') },
  { id: 'status-column-link', width: 50, of: ({ link }) => link },
]
