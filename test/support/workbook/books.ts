import type { Regulation } from '../../../src/domain/regulation/regulation.ts'
import type { Book, BookSheet, Cell } from '../../../src/domain/workbook/book.ts'
import type { SheetKey } from '../../../src/domain/workbook/sheets/shapes.ts'
import { sheetsOf } from '../../../src/domain/workbook/sheets/sheets.ts'
import { type Paper, plain } from '../../../src/domain/workbook/write/paper.ts'
import { readBook } from '../../../src/reports/workbook/read-book.ts'
import { writeBook } from '../../../src/reports/workbook/write-book.ts'

/** Lines of a sheet by column; a column that is not named is empty. */
export type Lines = Partial<Record<SheetKey, readonly Readonly<Record<string, string | Cell>>[]>>

const cellOf = (value: string | Cell | undefined): Cell | undefined =>
  value === undefined || value === '' ? undefined : typeof value === 'string' ? { text: value } : value

/** A workbook as somebody fills it in: headings in row 1, lines from row 2; sheets without lines are left out. */
export function bookOf(regulation: Regulation, lines: Lines): Book {
  const sheets = sheetsOf(regulation).flatMap((shape): BookSheet[] => {
    const own = lines[shape.key]
    if (!own) return []
    const heading = { at: 1, cells: shape.columns.map(({ words }) => ({ text: words.ru })) }
    const rows = own.map((line, index) => ({ at: index + 2, cells: shape.columns.map(({ key }) => cellOf(line[key])) }))
    return [{ name: shape.words.ru, rows: [heading, ...rows] }]
  })
  return { sheets }
}

/** The place of a column in the workbooks that `bookOf` makes. */
export const columnOf = (regulation: Regulation, sheet: SheetKey, key: string): number =>
  sheetsOf(regulation)
    .find((shape) => shape.key === sheet)
    ?.columns.findIndex((column) => column.key === key) ?? -1

/** The bytes of a workbook. */
export function bytesOf(book: Book): Promise<Uint8Array> {
  const paper: Paper = {
    sheets: book.sheets.map(({ name, rows }) => {
      const deepest = Math.max(0, ...rows.map(({ at }) => at))
      const written = Array.from({ length: deepest }, (_, index) => {
        const row = rows.find(({ at }) => at === index + 1)
        return row?.cells.map((cell) => cell && { ...plain(cell.text), ...(cell.number !== undefined && { number: cell.number }) })
      })
      return { name, widths: [], rows: written, dropDowns: [], frozen: 0 }
    }),
  }
  return writeBook(paper)
}

/** A template with lines written below its example, as bytes. */
export async function filledIn(template: Uint8Array, regulation: Regulation, lines: Lines): Promise<Uint8Array> {
  const book = await readBook(template)
  if ('refused' in book) throw new Error(`the template is refused: ${book.refused}`)
  const shapes = sheetsOf(regulation)
  const sheets = book.sheets.map((sheet) => {
    const shape = shapes.find(({ words }) => words.ru === sheet.name)
    const own = (shape && lines[shape.key]) ?? []
    const rows = own.map((line, index) => ({ at: index + 3, cells: shape?.columns.map(({ key }) => cellOf(line[key])) ?? [] }))
    return { ...sheet, rows: [...sheet.rows, ...rows] }
  })
  return bytesOf({ sheets })
}
