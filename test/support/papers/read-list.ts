import { listData } from '../../../src/domain/document/list-data.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { readBook } from '../../../src/reports/workbook/read-book.ts'
import { decoded } from '../../../src/reports/workbook/xml.ts'
import { readDocx } from '../documents/read-docx.ts'
import type { ListLine } from './list-oracle.ts'

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** The lines of a CSV file by RFC 4180; throws without the mark of UTF-8 at its beginning. */
function readCsv(bytes: Uint8Array): string[][] {
  const text = textOf(bytes)
  if (!text.startsWith('\uFEFF')) throw new Error('office programs would not read its letters')
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === ',') continue
    if (row.length > 1) rows.push(row)
    row = []
  }
  return rows
}

/** A line of a table, or the heading over the lines that follow. */
type Row = string[] | { group: string }

/** The lines of the only table of a page. */
function readHtml(bytes: Uint8Array): Row[] {
  const words = (cell: string): string => decoded(cell.replaceAll('<br>', '\n'))
  return [...textOf(bytes).matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, row = '']) => {
    const group = /^<th scope="rowgroup"[^>]*>(.*?)<\/th>$/s.exec(row)?.[1]
    if (group !== undefined) return { group: words(group) }
    return [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/gs)].map(([, cell = '']) => words(cell))
  })
}

async function readXlsx(bytes: Uint8Array): Promise<string[][]> {
  const book = await readBook(bytes)
  if ('refused' in book) throw new Error(book.refused)
  const rows = book.sheets[0]?.rows.map(({ cells }) => cells.map((cell) => cell?.text ?? '')) ?? []
  const width = rows[0]?.length ?? 0
  return rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => '')])
}

/** Lines under their headings, by the keys of the columns: `rows` begins with the titles. */
function keyed(rows: readonly Row[], regulation: string): ListLine[] {
  const columns = regulationOf(regulation).listRules?.layout.columns ?? []
  const [header] = rows
  if (!Array.isArray(header)) throw new Error('the table has no header')
  const keys = header.map((title) => columns.find(({ ru }) => ru === title)?.key ?? title)
  let area: string | undefined
  return rows.slice(1).flatMap((row) => {
    if (!Array.isArray(row)) {
      area = row.group
      return []
    }
    if (row.length !== keys.length) throw new Error(`a line has ${row.length} cells, the header ${keys.length}`)
    return [
      {
        ...(area !== undefined && columns.some(({ key }) => key === 'area') && { area }),
        ...Object.fromEntries(keys.map((key, at) => [key, row[at] ?? ''])),
      },
    ]
  })
}

/** The first table of a document: a line of one cell is a heading. */
const docxRows = (bytes: Uint8Array): Row[] =>
  (readDocx(bytes).tables[0] ?? []).map((row) => (row.length === 1 ? { group: row[0] ?? '' } : row))

/** What a spreadsheet would calculate bears an apostrophe in open tables. */
const unguarded = (line: ListLine): ListLine =>
  Object.fromEntries(Object.entries(line).map(([key, text]) => [key, text.replace(/^'(?=[=+\-@\t\r])/, '')]))

/** The lines of a list as its file has them, whatever the format. */
export async function readList(bytes: Uint8Array, format: string, regulation: string): Promise<ListLine[]> {
  if (format === 'docx') return keyed(docxRows(bytes), regulation)
  if (format === 'xlsx') return keyed(await readXlsx(bytes), regulation)
  if (format === 'html') return keyed(readHtml(bytes), regulation)
  if (format === 'csv') return keyed(readCsv(bytes), regulation).map(unguarded)
  return listData.parse(JSON.parse(textOf(bytes))).entries
}
