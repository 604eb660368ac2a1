import { setImmediate as breath } from 'node:timers/promises'
import type { Book, BookSheet } from '../../domain/workbook/book.ts'
import { readSharedTexts, readSheet } from './read-sheet.ts'
import { Unreadable, type UnzipRefusal, unzip } from './unzip.ts'
import { attribute, piecesOf } from './xml.ts'

/** Sheets beyond these are not looked at. */
const MOST_SHEETS = 30

/** Targets of a relations part by id, as paths within the archive. */
function targetsOf(xml: string): Map<string, string> {
  const targets = new Map<string, string>()
  for (const piece of piecesOf(xml)) {
    if (piece.kind !== 'open' || piece.name !== 'Relationship') continue
    const target = attribute(piece.attributes, 'Target') ?? ''
    targets.set(attribute(piece.attributes, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`)
  }
  return targets
}

type Listed = { sheets: { name: string; id: string }[]; date1904: boolean }

function listed(xml: string): Listed {
  const found: Listed = { sheets: [], date1904: false }
  for (const piece of piecesOf(xml)) {
    if (piece.kind !== 'open') continue
    const { name, attributes } = piece
    if (name === 'workbookPr') found.date1904 = /^(1|true)$/.test(attribute(attributes, 'date1904') ?? '')
    if (name === 'sheet')
      found.sheets.push({
        name: attribute(attributes, 'name') ?? '',
        id: attribute(attributes, 'r:id') ?? attribute(attributes, 'id') ?? '',
      })
  }
  return found
}

async function read(bytes: Uint8Array): Promise<Book> {
  const part = unzip(bytes)
  const workbook = part('xl/workbook.xml')
  if (workbook === undefined) throw new Unreadable('not-a-workbook')
  const { sheets, date1904 } = listed(workbook)
  const targets = targetsOf(part('xl/_rels/workbook.xml.rels') ?? '')
  const shared = readSharedTexts(part('xl/sharedStrings.xml') ?? '')
  const books: BookSheet[] = []
  for (const { name, id } of sheets.slice(0, MOST_SHEETS)) {
    // Others are served between two sheets.
    await breath()
    const xml = part(targets.get(id) ?? '')
    if (xml !== undefined) books.push({ name, rows: readSheet(xml, shared) })
  }
  return { sheets: books, ...(date1904 && { date1904: true as const }) }
}

/**
 * Reads an XLSX workbook: names of sheets, texts and numbers of cells. Formulas are never evaluated, styles, links and macros never looked at.
 * Refusals: `not-a-workbook` (another file, a damaged or an encrypted one), `unfolds-too-large`.
 */
export async function readBook(bytes: Uint8Array): Promise<Book | { refused: UnzipRefusal }> {
  try {
    return await read(bytes)
  } catch (error) {
    if (error instanceof Unreadable) return { refused: error.refusal }
    if (error instanceof SyntaxError || error instanceof RangeError) return { refused: 'not-a-workbook' }
    throw error
  }
}
