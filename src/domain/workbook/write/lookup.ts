import { OTHER_SHEET_WORDS } from '../../regulation/workbook-words.ts'
import type { ColumnShape, SheetKey, SheetShape } from '../sheets/shapes.ts'
import { type DropDown, type PaperSheet, plain, type Sayer } from './paper.ts'

/** As many lines as drop-downs are made for. */
const DEEP = 12_000

/** The words of all drop-downs, a column each. */
export function lookupSheet(shapes: readonly SheetShape[], say: Sayer): PaperSheet {
  const columns = choiceColumns(shapes)
  const deepest = Math.max(0, ...columns.map(({ choices = [] }) => choices.length))
  const rows = Array.from({ length: deepest }, (_, row) =>
    columns.map(({ choices = [] }) => (choices[row] ? plain(say(choices[row].words)) : undefined)),
  )
  return {
    name: say(OTHER_SHEET_WORDS.lookup),
    widths: columns.map(() => 40),
    rows: [columns.map(({ words }) => plain(say(words), 'heading')), ...rows],
    dropDowns: [],
    frozen: 1,
  }
}

/** Columns with words of their own; one that stands in several sheets with the same words counts once. */
function choiceColumns(shapes: readonly SheetShape[]): ColumnShape[] {
  const found = new Map<string, ColumnShape>()
  for (const column of shapes.flatMap(({ columns }) => columns)) if (column.choices && !found.has(column.key)) found.set(column.key, column)
  return [...found.values()]
}

/** Where a column of a sheet stands in the workbook that is written. */
export type Standing = { name: string; at: (key: string) => number; first: number }

/** The drop-down of a column that stands at `column`; undefined where it has none. */
export function dropDownOf(
  column: ColumnShape,
  at: { column: number; row: number },
  shapes: readonly SheetShape[],
  standing: (sheet: SheetKey) => Standing | undefined,
  say: Sayer,
): DropDown | undefined {
  if (column.choices) {
    const place = choiceColumns(shapes).findIndex(({ key }) => key === column.key)
    const of = { column: place, from: 2, to: column.choices.length + 1 }
    return { ...at, sheet: say(OTHER_SHEET_WORDS.lookup), of, strict: column.many !== true }
  }
  const from = column.from && standing(column.from.sheet)
  const source = column.from && from ? from.at(column.from.column) : -1
  if (!from || source < 0) return undefined
  // Long texts are pasted rather than chosen: what the list does not have is told of by the check.
  return { ...at, sheet: from.name, of: { column: source, from: from.first, to: DEEP }, strict: false }
}
