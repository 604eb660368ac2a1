import { COLUMN_WORDS, EXAMPLE_WORDS } from '../../regulation/workbook-words.ts'
import type { Book, BookRow, BookSheet, Cell } from '../book.ts'
import type { Problem } from '../problem.ts'
import { keyOf } from './keys.ts'
import { type ColumnShape, isWord, type SheetKey, type SheetShape } from './shapes.ts'

/** A cell of a line: where it stands and what it holds; `column` is -1 where the sheet has no such column. */
export type Field = { row: number; column: number; cell: Cell }
export type Line = { row: number; fields: Readonly<Record<string, Field>> }
/** A sheet that was understood. */
export type Table = { shape: SheetShape; name: string; lines: Line[] }
export type Tables = Partial<Record<SheetKey, Table>>

/** A heading may have a title and remarks above it. */
const HEADING_WITHIN = 12
/** Lines of one sheet. */
export const MOST_LINES = 20_000

const EMPTY: Cell = { text: '' }
const isEmpty = (cell: Cell | undefined): boolean => cell === undefined || (cell.text.trim() === '' && !cell.formula && !cell.error)

/** A heading without the sign of what is required, and without the column's further explanation in brackets. */
const isHeading = (text: string, words: ColumnShape['words']): boolean =>
  isWord(text, words) || isWord(text.replace(/\([^()]*\)/g, ' '), words)

/** Where the columns of a shape stand under a heading; the first of two like ones counts. */
function placesIn(row: BookRow, shape: SheetShape): Map<string, number> {
  const places = new Map<string, number>()
  for (const [index, cell] of row.cells.entries()) {
    const text = cell?.text ?? ''
    const column = keyOf(text) === '' && text.trim() === '' ? undefined : shape.columns.find(({ words }) => isHeading(text, words))
    if (column && !places.has(column.key)) places.set(column.key, index)
  }
  return places
}

/** Where the heading of a sheet stands, and the columns under it (from 0) by their keys. */
export type Heading = { row: number; places: ReadonlyMap<string, number> }

/** The row that knows the most columns of a shape; undefined where none knows any. */
export function headingOf(sheet: BookSheet, shape: SheetShape): Heading | undefined {
  let best: Heading | undefined
  for (const row of sheet.rows.slice(0, HEADING_WITHIN)) {
    const places = placesIn(row, shape)
    if (places.size > (best?.places.size ?? 0)) best = { row: row.at, places }
  }
  return best
}

/** The column of remarks that this program adds, and everything else that no shape knows, is passed over. */
export const isAdvice = (text: string): boolean => isWord(text, COLUMN_WORDS.advice)

function isExample(row: BookRow): boolean {
  const first = row.cells.find((cell) => !isEmpty(cell))?.text.trim() ?? ''
  const word = /^(\p{L}+)\s*:/u.exec(first)?.[1]
  return word !== undefined && isWord(word, EXAMPLE_WORDS)
}

/** Official forms number their columns below the heading. */
function isNumbering({ cells }: BookRow): boolean {
  const said = cells.filter((cell) => !isEmpty(cell)).map((cell) => Number((cell?.text ?? '').replace(/\.$/, '')))
  return said.length > 2 && said.every((number, index) => number === index + 1)
}

function linesOf(sheet: BookSheet, shape: SheetShape, { row: heading, places }: Heading): Line[] {
  const read = shape.columns.filter(({ ignored }) => !ignored)
  const lines: Line[] = []
  for (const row of sheet.rows) {
    if (row.at <= heading || isExample(row) || (row.at === heading + 1 && isNumbering(row))) continue
    const fields = Object.fromEntries(
      read.map(({ key }): [string, Field] => {
        const column = places.get(key) ?? -1
        return [key, { row: row.at, column, cell: row.cells[column] ?? EMPTY }]
      }),
    )
    if (Object.values(fields).some(({ cell }) => !isEmpty(cell))) lines.push({ row: row.at, fields })
  }
  return lines
}

/**
 * Finds the sheets of the workbook by their names and their columns by their headings, in any sequence. Problems: `no-sheets`, `no-column` at the
 * heading, `too-many-lines`. Sheets and columns that nobody knows are passed over.
 */
export function readTables(book: Book, shapes: readonly SheetShape[]): { tables: Tables; problems: Problem[] } {
  const tables: Tables = {}
  const problems: Problem[] = []
  for (const sheet of book.sheets) {
    const shape = shapes.find(({ key, words }) => tables[key] === undefined && isWord(sheet.name, words))
    if (!shape) continue
    const found = readTable(sheet, shape)
    problems.push(...found.problems)
    tables[shape.key] = found.table
  }
  if (Object.keys(tables).length === 0) problems.push({ sheet: '', row: 0, column: 0, code: 'no-sheets', params: {} })
  return { tables, problems }
}

function readTable(sheet: BookSheet, shape: SheetShape): { table: Table; problems: Problem[] } {
  const heading = headingOf(sheet, shape) ?? { row: 1, places: new Map<string, number>() }
  const lines = linesOf(sheet, shape, heading)
  const at = { sheet: sheet.name, row: heading.row, column: 0 }
  const missing = shape.columns.filter(({ key, required, ignored }) => required && !ignored && !heading.places.has(key))
  const problems = missing.map(({ words }): Problem => ({ ...at, code: 'no-column', params: { column: words.ru } }))
  if (lines.length > MOST_LINES) problems.push({ ...at, code: 'too-many-lines', params: { max: MOST_LINES } })
  // A sheet that nobody filled in is not looked at.
  const empty = sheet.rows.every(({ cells }) => cells.every(isEmpty))
  return { table: { shape, name: sheet.name, lines: lines.length > MOST_LINES ? [] : lines }, problems: empty ? [] : problems }
}
