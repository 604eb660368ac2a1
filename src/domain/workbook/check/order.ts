import type { Regulation } from '../../regulation/regulation.ts'
import type { Book } from '../book.ts'
import { type Field, readTables, type Table } from '../sheets/read-tables.ts'
import { sheetOf } from '../sheets/sheets.ts'
import type { EditionHead } from '../snapshot.ts'
import { LineReader, reporter } from './cells.ts'
import type { Checking } from './checking.ts'

/** The order that the list in force was adopted by (R41), and the cell that names the edition. */
export type CheckedOrder = { head: EditionHead; at: Field; exists: boolean; report: LineReader['report'] }

/** The number of the edition that a workbook names, before anything else of it is read; undefined where it names none. */
export function editionNumberOf(book: Book, regulation: Pick<Regulation, 'listRules'>): number | undefined {
  const shape = sheetOf(regulation, 'order')
  const table = shape && readTables(book, [shape]).tables.order
  const [line] = table?.lines ?? []
  return table && line ? new LineReader(table, line, () => {}).whole('editionNumber') : undefined
}

/** The first line of the sheet stands for it where it has none. */
const startOf = (table: Table): Field => ({ row: table.lines[0]?.row ?? 2, column: 0, cell: { text: '' } })

/**
 * Reads the order of a workbook that has a list. Problems: `order-lines` unless there is exactly one, `edition-behind` for a number below one that
 * there is already.
 */
export function checkOrder({ tables, snapshot, problems, date1904 }: Checking): CheckedOrder | undefined {
  const { order, list } = tables
  if (!list || list.lines.length === 0) return undefined
  if (!order) {
    problems.push({ sheet: list.name, row: list.lines[0]?.row ?? 1, column: 0, code: 'order-lines', params: { value: '' } })
    return undefined
  }
  const report = reporter(order, problems)
  const [line, second] = order.lines
  if (!line || second) {
    report(second ? { ...startOf(order), row: second.row } : startOf(order), 'order-lines')
    return undefined
  }
  const reader = new LineReader(order, line, report)
  const number = reader.whole('editionNumber')
  const orderNumber = reader.name('orderNumber')
  const orderDate = reader.day('orderDate', date1904)
  const at = reader.field('editionNumber')
  const exists = snapshot.editions.some((one) => one.number === number)
  const last = Math.max(0, ...snapshot.editions.map((one) => one.number))
  if (number !== undefined && !exists && number < last) reader.report(at, 'edition-behind', { last })
  if (reader.broken || number === undefined || orderNumber === undefined || orderDate === undefined) return undefined
  return { head: { number, orderNumber, orderDate }, at, exists, report: reader.report }
}
