import writeXlsxFile, { type CellObject, type Sheet } from 'write-excel-file/node'
import type { Paper, PaperCell, PaperSheet, PaperStyle } from '../../domain/workbook/write/paper.ts'
import { xmlText } from '../xml-text.ts'
import { extrasOf, sheetName } from './sheet-extras.ts'

/** A cell holds no more. */
const LONGEST = 32_000
/** What readers of workbooks would take for an escape. */
const ESCAPE = /_x[0-9a-f]{4}_/gi
const BORDER = { borderColor: '#B7C3D0', borderStyle: 'thin' } as const

const STYLES: Readonly<Record<PaperStyle, Omit<CellObject, 'value' | 'type'>>> = {
  plain: { alignVertical: 'top', wrap: true },
  title: { fontWeight: 'bold', fontSize: 16 },
  note: { alignVertical: 'top' },
  heading: { fontWeight: 'bold', textColor: '#17324D', backgroundColor: '#D5E3F0', alignVertical: 'center', wrap: true, ...BORDER },
  required: { fontWeight: 'bold', textColor: '#FFFFFF', backgroundColor: '#1F4E79', alignVertical: 'center', wrap: true, ...BORDER },
  example: { fontStyle: 'italic', textColor: '#6B7785', backgroundColor: '#F4F6F8', alignVertical: 'top', wrap: true },
  marked: { backgroundColor: '#FFD7D2', borderColor: '#C0392B', borderStyle: 'thin', alignVertical: 'top', wrap: true },
  advice: { textColor: '#A93226', alignVertical: 'top', wrap: true },
}

/**
 * The writer loses words that every object of JavaScript has by birth, such as `valueOf`, and takes U+FFFD for what XML cannot hold: as escapes, of the first
 * letter and of that sign, they are something else to it and the same to a reader.
 */
const spared = (text: string): string =>
  (text in {} ? `_x${text.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_${text.slice(1)}` : text).replaceAll(
    '\uFFFD',
    '_xFFFD_',
  )

/** Text is written as text, in cells formatted as text: what begins with =, +, - or @ is never calculated, today or after an edit. */
function cellOf(cell: PaperCell | undefined): CellObject | undefined {
  if (!cell) return undefined
  const style = STYLES[cell.style]
  if (cell.number !== undefined) return { value: cell.number, type: Number, ...style, ...(cell.date && { format: 'dd.mm.yyyy' }) }
  const text = Array.from(xmlText(cell.text).replace(ESCAPE, '_x005F$&')).slice(0, LONGEST).join('')
  return text === '' ? { type: String, format: '@', ...style } : { value: spared(text), type: String, format: '@', ...style }
}

/** Points of one line of text, and the most lines of a row: the format allows 409 points. */
const LINE = 15
const MOST_LINES = 27
/** How many letters of words stand where a column's width, which is told in digits, counts one: letters are wider, bold ones more so. */
const LETTERS = 0.9
const BOLD = 0.85

/** Lines that a text without breaks takes where so many letters stand in one: words go to the next line whole, and are cut where they are longer than that. */
function linesOf(text: string, width: number): number {
  let [lines, used] = [1, 0]
  for (const { length } of text.split(' ')) {
    const fits = used === 0 || used + 1 + length <= width
    if (!fits) lines += 1
    used = fits && used > 0 ? used + 1 + length : length
    const cut = Math.max(0, Math.ceil(used / width) - 1)
    lines += cut
    used -= cut * width
  }
  return lines
}

/** How high a row must be for its wrapped text: readers of workbooks do not agree to find that out themselves. */
function heightOf(row: readonly (PaperCell | undefined)[], widths: readonly number[]): number {
  const lines = row.map((cell, column) => {
    if (!cell || !STYLES[cell.style].wrap) return cell?.style === 'title' ? 1.6 : 1
    const width = (widths[column] ?? 10) * (STYLES[cell.style].fontWeight === 'bold' ? BOLD : LETTERS)
    return cell.text.split('\n').reduce((sum, line) => sum + linesOf(line, width), 0)
  })
  return Math.min(MOST_LINES, Math.max(1, ...lines)) * LINE
}

function rowOf(row: readonly (PaperCell | undefined)[], widths: readonly number[]): (CellObject | undefined)[] {
  const height = heightOf(row, widths)
  return row.map((cell, column) => (column === 0 && height > LINE ? { ...cellOf(cell), height } : cellOf(cell)))
}

function sheetOf({ name, widths, rows, frozen }: PaperSheet): Sheet<never> {
  const data = rows.map((row) => rowOf(row ?? [], widths))
  return {
    sheet: sheetName(name),
    columns: widths.map((width) => ({ width })),
    ...(frozen > 0 && { stickyRowsCount: frozen }),
    data: data.length > 0 ? data : [[undefined]],
  } as Sheet<never>
}

/** Writes a workbook as XLSX: styled, with drop-downs, without a single formula. */
export async function writeBook(paper: Paper): Promise<Uint8Array> {
  const features = [extrasOf(paper.sheets)]
  return writeXlsxFile(paper.sheets.map(sheetOf), { fontFamily: 'Calibri', fontSize: 11, features } as never).toBuffer()
}
