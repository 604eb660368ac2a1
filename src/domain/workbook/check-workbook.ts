import type { Regulation } from '../regulation/regulation.ts'
import type { Book } from './book.ts'
import type { Checking, Notes } from './check/checking.ts'
import { checkList } from './check/list.ts'
import { checkProcesses } from './check/processes.ts'
import { checkStaff } from './check/staff.ts'
import { checkUnits } from './check/units.ts'
import type { Problem } from './problem.ts'
import { readTables } from './sheets/read-tables.ts'
import { sheetsOf } from './sheets/sheets.ts'
import type { Plan } from './snapshot.ts'

export type WorkbookAsked = Pick<Checking, 'snapshot' | 'regulation' | 'actorId' | 'mayAppoint' | 'nextId'>

/** What came of a check: the plan holds only where there is no problem. `lines`: how many were read. */
export type Checked = { plan: Plan; problems: Problem[]; notes: Notes; lines: number }

/** Sheets in the sequence of the workbook, and within them from top to bottom. */
function sorted(problems: readonly Problem[], book: Book): Problem[] {
  const places = new Map(book.sheets.map(({ name }, index) => [name, index]))
  const place = ({ sheet }: Problem): number => places.get(sheet) ?? -1
  return [...problems].sort((a, b) => place(a) - place(b) || a.row - b.row || a.column - b.column)
}

/**
 * Compares a workbook with what the database holds: rows in, a plan of what to add, change and retire and every problem out, each with its cell. A
 * line that is not in the workbook stays as it is, except in the list in force, which is whole (R41). Nothing is evaluated or guessed.
 */
export function checkWorkbook(book: Book, asked: WorkbookAsked): Checked {
  const { tables, problems } = readTables(book, sheetsOf(asked.regulation as Pick<Regulation, 'listRules'>))
  const notes: Notes = { same: 0, left: 0, otherNeeds: 0 }
  const checking: Checking = { ...asked, tables, problems, date1904: book.date1904 === true }
  const units = checkUnits(checking, notes)
  const staff = checkStaff(checking, units.find, notes)
  const processes = checkProcesses(checking, units.find, notes)
  const list = checkList(checking, processes, notes)
  const lines = Object.values(tables).reduce((sum, table) => sum + table.lines.length, 0)
  if (lines === 0 && problems.length === 0) problems.push({ sheet: '', row: 0, column: 0, code: 'no-lines', params: {} })
  const plan: Plan = {
    units: units.changes,
    staff,
    processes: processes.changes,
    list: list.changes,
    ...(list.edition && { edition: list.edition }),
  }
  return { plan, problems: sorted(problems, book), notes, lines }
}
