import { inflateRawSync } from 'node:zlib'
import { piecesOf } from '../../../src/reports/workbook/xml.ts'

/** The files of a ZIP archive by name, by the directory at its end. Throws for a name that is not marked as UTF-8. */
export function filesOf(bytes: Uint8Array): Map<string, Uint8Array> {
  const archive = Buffer.from(bytes)
  const files = new Map<string, Uint8Array>()
  const end = archive.lastIndexOf(Buffer.from('504b0506', 'hex'))
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => archive.readUInt16LE(at + place)) as [
      number,
      number,
      number,
    ]
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength)
    if (/[^\x20-\x7e]/.test(name) && (archive.readUInt16LE(at + 8) & 0x800) === 0) throw new Error(`${name} is not marked as UTF-8`)
    const local = archive.readUInt32LE(at + 42)
    const from = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
    const packed = archive.subarray(from, from + archive.readUInt32LE(at + 20))
    files.set(name, archive.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed))
    at += 46 + nameLength + extraLength + commentLength
  }
  return files
}

/** What stands in a DOCX file: paragraphs outside of tables, and tables as lines of cells; line breaks are kept. `xml` is the body as it is. */
export type ReadDocument = { paragraphs: string[]; tables: string[][][]; xml: string }

/** Reads a DOCX file as any office program would: by its parts, without knowledge of who wrote it. */
export function readDocx(bytes: Uint8Array): ReadDocument {
  const body = filesOf(bytes).get('word/document.xml')
  if (!body) throw new Error('this is no document')
  const xml = new TextDecoder().decode(body)
  const read: ReadDocument = { paragraphs: [], tables: [], xml }
  let [text, inText, inTable] = ['', false, false]
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text' && inText) text += piece.text
    if (piece.kind === 'open') {
      if (piece.name === 't' && !piece.closed) inText = true
      if (piece.name === 'br') text += '\n'
      if (piece.name === 'tbl') [inTable] = [true, read.tables.push([])]
      if (piece.name === 'tr') read.tables.at(-1)?.push([])
    }
    if (piece.kind !== 'close') continue
    if (piece.name === 't') inText = false
    if (piece.name === 'tc') read.tables.at(-1)?.at(-1)?.push(text)
    if (piece.name === 'p' && !inTable && text !== '') read.paragraphs.push(text)
    if (piece.name === 'tc' || (piece.name === 'p' && !inTable)) text = ''
    if (piece.name === 'tbl') inTable = false
  }
  return read
}
