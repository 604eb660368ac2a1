import type { BookRow, Cell } from '../../domain/workbook/book.ts'
import { placeOf, withMerged } from './merged.ts'
import { Unreadable } from './unzip.ts'
import { attribute, piecesOf } from './xml.ts'

/** A sheet that goes on below this row is of no register, and columns beyond these are not looked at. */
const MOST_ROWS = 60_000
const MOST_COLUMNS = 120

/** Control characters travel as _x000A_. */
const unescaped = (text: string): string =>
  text.includes('_x') ? text.replace(/_x([0-9A-F]{4})_/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16))) : text

/** The texts that cells share, in their sequence. */
export function readSharedTexts(xml: string): string[] {
  const texts: string[] = []
  let within = 0
  let phonetic = false
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') {
      if (within > 0 && !phonetic) texts[texts.length - 1] += piece.text
    } else if (piece.name === 'si' && piece.kind === 'open') texts.push('')
    else if (piece.name === 'rPh') phonetic = piece.kind === 'open' && !piece.closed
    else if (piece.name === 't') within = piece.kind === 'open' && !piece.closed ? 1 : 0
  }
  return texts.map(unescaped)
}

type Raw = { at: number; type: string; value: string; inline: string; formula: boolean }

/** A cell is never calculated: a formula is marked as one, with the value that stood there last. */
function cellOf({ type, value, inline, formula }: Raw, shared: readonly string[]): Cell | undefined {
  const marks = { ...(formula && { formula: true as const }) }
  if (type === 's') return { text: shared[Number(value)] ?? '', ...marks }
  if (type === 'inlineStr') return { text: unescaped(inline), ...marks }
  if (type === 'str') return { text: unescaped(value), ...marks }
  if (type === 'e') return { text: value, error: true, ...marks }
  if (value === '') return formula ? { text: '', formula: true } : undefined
  if (type === 'b') return { text: value === '1' ? 'TRUE' : 'FALSE', ...marks }
  if (type === 'd') return { text: value, ...marks }
  const number = Number(value)
  return Number.isFinite(number) ? { text: String(number), number, ...marks } : { text: value, ...marks }
}

/** Reads the rows of a sheet piece by piece: what a cell holds lies between its tags. */
class SheetReader {
  readonly rows: BookRow[] = []
  readonly #shared: readonly string[]
  #at = 0
  #cells: (Cell | undefined)[] = []
  #cell: Raw | undefined
  #into: 'value' | 'inline' | undefined

  constructor(shared: readonly string[]) {
    this.#shared = shared
  }

  open(name: string, attributes: string, closed: boolean): void {
    if (name === 'row') {
      const at = Number(attribute(attributes, 'r'))
      this.#at = Number.isInteger(at) && at > 0 ? at : this.#at + 1
      this.#cells = []
    } else if (name === 'c') {
      const address = attribute(attributes, 'r')
      const at = address === undefined ? this.#cells.length : placeOf(address).column
      this.#cell = { at, type: attribute(attributes, 't') ?? 'n', value: '', inline: '', formula: false }
    } else if (name === 'f' && this.#cell) this.#cell.formula = true
    else if (name === 'v' || name === 't') this.#into = closed ? undefined : name === 'v' ? 'value' : 'inline'
    if (closed) this.close(name)
  }

  text(text: string): void {
    if (this.#cell && this.#into) this.#cell[this.#into] += text
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#into = undefined
    if (name === 'c' && this.#cell) {
      if (this.#cell.at >= 0 && this.#cell.at < MOST_COLUMNS) this.#cells[this.#cell.at] = cellOf(this.#cell, this.#shared)
      this.#cell = undefined
    }
    if (name !== 'row' || !this.#cells.some(Boolean)) return
    // Passing over what stands further down would lose it silently.
    if (this.#at > MOST_ROWS) throw new Unreadable('unfolds-too-large')
    this.rows.push({ at: this.#at, cells: Array.from(this.#cells) })
  }
}

/** The rows of a sheet that hold anything, in their sequence. Throws Unreadable where they go on for too long. */
export function readSheet(xml: string, shared: readonly string[]): BookRow[] {
  const reader = new SheetReader(shared)
  for (const piece of piecesOf(xml)) {
    if (piece.kind === 'text') reader.text(piece.text)
    else if (piece.kind === 'close') reader.close(piece.name)
    else reader.open(piece.name, piece.attributes, piece.closed)
  }
  return withMerged(reader.rows, xml)
}
