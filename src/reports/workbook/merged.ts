import type { BookRow, Cell } from '../../domain/workbook/book.ts'
import { attribute, piecesOf } from './xml.ts'

/** As many cells are filled from merged ones as registers can have; what is beyond is told of as empty. */
const MOST_FILLED = 200_000

type Range = { column: number; from: number; to: number }

/** The column of an address (A is 0), and its row. */
export function placeOf(address: string): { column: number; row: number } {
  const [, letters = '', row = ''] = /^([A-Z]{1,3})(\d*)/i.exec(address) ?? []
  let column = 0
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64
  return { column: column - 1, row: Number(row) }
}

/** The first columns of merged cells that are higher than one row. */
function rangesIn(xml: string): Range[] {
  const start = xml.search(/<(?:[\w.-]+:)?mergeCells\b/)
  if (start < 0) return []
  const ranges: Range[] = []
  for (const piece of piecesOf(xml.slice(start))) {
    if (piece.kind !== 'open' || piece.name !== 'mergeCell') continue
    const [from = '', to = ''] = (attribute(piece.attributes, 'ref') ?? '').split(':').map((part) => part.replaceAll('$', ''))
    const [first, last] = [placeOf(from), placeOf(to)]
    if (first.column >= 0 && last.row > first.row) ranges.push({ column: first.column, from: first.row, to: last.row })
  }
  return ranges
}

/**
 * Lists in force often merge the cells of a direction or a process over many lines: what stands in the first of them holds for all. Rows that hold
 * nothing else stay away.
 */
export function withMerged(rows: BookRow[], xml: string): BookRow[] {
  const ranges = rangesIn(xml)
  if (ranges.length === 0) return rows
  const cellsAt = new Map(rows.map(({ at, cells }): [number, (Cell | undefined)[]] => [at, [...cells]]))
  const last = rows.at(-1)?.at ?? 0
  let left = MOST_FILLED
  for (const { column, from, to } of ranges) {
    const cell = cellsAt.get(from)?.[column]
    for (let row = from + 1; cell && left > 0 && row <= Math.min(to, last); row += 1, left -= 1) {
      const cells = cellsAt.get(row)
      if (cells && cells[column] === undefined) cells[column] = cell
    }
  }
  return rows.map(({ at }) => ({ at, cells: Array.from(cellsAt.get(at) ?? []) }))
}
