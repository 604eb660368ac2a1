import type { Params } from '../../interview/words.ts'
import { dayOf, isDate } from '../../text/day.ts'
import { parseDate } from '../../text/parse-date.ts'
import { lengthOf } from '../../touchpoint/entry.ts'
import { type Problem, type ProblemCode, quoted } from '../problem.ts'
import { cleaned, keyOf } from '../sheets/keys.ts'
import type { Field, Line, Table } from '../sheets/read-tables.ts'
import { chosen, isWord } from '../sheets/shapes.ts'

/** Says that something is wrong with a cell. */
export type Report = (field: Field, code: ProblemCode, params?: Params) => void

/** Reports into `problems` about one table, each cell once. A column that the sheet does not have has been told of at its heading. */
export function reporter({ name }: Pick<Table, 'name'>, problems: Problem[]): Report {
  const told = new Set<string>()
  return ({ row, column, cell }, code, params = {}) => {
    const key = `${row} ${column}`
    if (column < 0 || told.has(key)) return
    told.add(key)
    problems.push({ sheet: name, row, column, code, params: { value: quoted(cell.text), ...params } })
  }
}

/** Reads the cells of one line. What a reader refuses is reported, and `undefined` is given. */
export class LineReader {
  readonly #line: Line
  readonly #table: Table
  readonly report: Report
  #broken = false

  constructor(table: Table, line: Line, report: Report) {
    this.#table = table
    this.#line = line
    this.report = (field, code, params) => {
      this.#broken = true
      report(field, code, params)
    }
  }

  /** Whether some cell of the line was refused. */
  get broken(): boolean {
    return this.#broken
  }

  /** The line cannot be taken because of another one, which is told of there. */
  spoil(): void {
    this.#broken = true
  }

  field(key: string): Field {
    return this.#line.fields[key] ?? { row: this.#line.row, column: -1, cell: { text: '' } }
  }

  has(key: string): boolean {
    return this.field(key).column >= 0
  }

  /** The text of a cell, on one line unless `lines`; empty for an empty cell that is not required. */
  text(key: string, { lines = false }: { lines?: boolean } = {}): string | undefined {
    const field = this.field(key)
    const { cell } = field
    if (cell.formula) return this.#refuse(field, 'formula')
    if (cell.error) return this.#refuse(field, 'cell-error')
    const text = cleaned(cell.text, lines)
    const shape = this.#table.shape.columns.find((column) => column.key === key)
    if (text === '') return shape?.required ? this.#refuse(field, 'missing') : ''
    if (shape?.max !== undefined && lengthOf(text) > shape.max) {
      return this.#refuse(field, 'too-long', { max: shape.max, length: lengthOf(text) })
    }
    return text
  }

  /** A text that has letters or digits in it. */
  name(key: string): string | undefined {
    const text = this.text(key)
    return text !== undefined && text !== '' && keyOf(text) === '' ? this.#refuse(this.field(key), 'no-letters') : text
  }

  /** The key of the choice that a cell names; empty for an empty cell that is not required. */
  choice(key: string): string | undefined {
    const text = this.text(key)
    if (text === undefined || text === '') return text
    const choices = this.#table.shape.columns.find((column) => column.key === key)?.choices ?? []
    const found = chosen(text, choices)
    return found ? found.key : this.#refuse(this.field(key), 'not-one-of', { words: choices.map(({ words }) => words.ru).join('; ') })
  }

  /** Whether a cell says yes; an empty one says no. */
  yes(key: string, no: Parameters<typeof isWord>[1]): boolean | undefined {
    const { cell } = this.field(key)
    if (!cell.formula && !cell.error && isWord(cell.text, no)) return false
    const said = this.choice(key)
    return said === undefined ? undefined : said !== ''
  }

  /** A whole number from 1. */
  whole(key: string): number | undefined {
    const text = this.text(key)
    if (text === undefined || text === '') return undefined
    const number = /^\d{1,6}(?:[.,]0+)?$/.test(text) ? Math.trunc(Number(text.replace(',', '.'))) : 0
    return number >= 1 ? number : this.#refuse(this.field(key), 'number-form')
  }

  /** A day (YYYY-MM-DD), typed or as the workbook counts days. */
  day(key: string, date1904: boolean): string | undefined {
    const text = this.text(key)
    if (text === undefined || text === '') return undefined
    const { number } = this.field(key).cell
    // Without a year a date of an order says nothing.
    const day =
      number === undefined ? parseDate(/\d{4}|\d\d?\D+\d\d?\D+\d\d/.test(text) ? text : '', '2000-01-01') : dayOfSerial(number, date1904)
    return typeof day === 'string' ? day : this.#refuse(this.field(key), 'date-form')
  }

  #refuse(field: Field, code: ProblemCode, params?: Params): undefined {
    this.report(field, code, params)
    return undefined
  }
}

const MS_PER_DAY = 86_400_000

/** The day of a serial number, which workbooks count from 1900 or 1904; undefined outside 1950–2199, where no order of an authority lies. */
export function dayOfSerial(serial: number, date1904: boolean): string | undefined {
  const start = date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30)
  if (!Number.isFinite(serial) || serial < 1 || serial > 200_000) return undefined
  const date = new Date(start + Math.floor(serial) * MS_PER_DAY)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  return year >= 1950 && year <= 2199 && isDate(year, month, day) ? dayOf(year, month, day) : undefined
}
