/** A cell as it stands in a workbook: `text` is what was typed or last shown, `number` is there when the cell holds one. Formulas are never evaluated. */
export type Cell = { text: string; number?: number; formula?: true; error?: true }

/** A row of a sheet: `at` counts from 1, `cells` from column A; empty cells may be absent. */
export type BookRow = { at: number; cells: readonly (Cell | undefined)[] }
export type BookSheet = { name: string; rows: readonly BookRow[] }

/** A workbook that somebody sent. `date1904`: its days are counted from 1904. */
export type Book = { sheets: readonly BookSheet[]; date1904?: true }

/** A column's letters: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const rest = Math.floor(index / 26)
  return (rest > 0 ? columnName(rest - 1) : '') + String.fromCharCode(65 + (index % 26))
}

/** The address of a cell: column from 0, row from 1. */
export const addressOf = (column: number, row: number): string => `${columnName(column)}${row}`
