import { COLUMN_WORDS, OTHER_SHEET_WORDS } from '../../regulation/workbook-words.ts'
import { addressOf, type Book, type BookSheet } from '../book.ts'
import type { Problem } from '../problem.ts'
import { type Heading, headingOf, isAdvice } from '../sheets/read-tables.ts'
import { isWord, type SheetKey, type SheetShape } from '../sheets/shapes.ts'
import { dropDownOf, lookupSheet, type Standing } from './lookup.ts'
import { type DropDown, type Paper, type PaperCell, type PaperSheet, plain, type Sayer } from './paper.ts'

/** Widths of columns are not read: wide enough for names. */
const WIDTH = 32
/** More columns are of no register; what stands there is not sent back. */
const MOST_COLUMNS = 40

/** What is wrong with a cell, and what to write instead. */
export const problemWords = ({ code, params }: Problem) => ({ id: `workbook-problem-${code}`, params })

const cellsOf = (problems: readonly Problem[]): Map<string, Problem> => new Map(problems.map((one) => [`${one.row} ${one.column}`, one]))

/** The column that remarks are written in: the one that an earlier check has added, or the first free one. */
function adviceColumn(sheet: BookSheet): number {
  const earlier = sheet.rows.slice(0, 12).flatMap(({ cells }) => cells.findIndex((cell) => isAdvice(cell?.text ?? '')))
  const kept = earlier.find((index) => index >= 0)
  const filled = sheet.rows.flatMap(({ cells }) => cells.slice(0, MOST_COLUMNS).findLastIndex((cell) => (cell?.text ?? '') !== ''))
  return kept ?? filled.reduce((most, one) => Math.max(most, one), 0) + 1
}

function markedSheet(sheet: BookSheet, problems: readonly Problem[], say: Sayer): PaperSheet {
  const marks = cellsOf(problems)
  const advice = adviceColumn(sheet)
  const rows: (PaperCell | undefined)[][] = []
  const last = Math.max(0, ...problems.map(({ row }) => row), sheet.rows.at(-1)?.at ?? 0)
  const heading = Math.min(...problems.map(({ row }) => row), sheet.rows[0]?.at ?? 1)
  const byRow = new Map(sheet.rows.map((row) => [row.at, row.cells]))
  const said = new Map<number, string[]>()
  for (const one of problems) {
    said.set(one.row, [...(said.get(one.row) ?? []), `${addressOf(one.column, one.row)}: ${say(problemWords(one))}`])
  }
  for (let at = 1; at <= last; at += 1) {
    const cells = (byRow.get(at) ?? []).slice(0, advice)
    const row = Array.from({ length: advice }, (_, column): PaperCell | undefined => {
      const marked = marks.has(`${at} ${column}`)
      const cell = cells[column]
      if (!cell && !marked) return undefined
      const { text = '', number } = cell ?? {}
      const style = marked ? 'marked' : at === sheet.rows[0]?.at ? 'heading' : 'plain'
      return { text, ...(number !== undefined && { number }), style }
    })
    const words = said.get(at)?.join('\n')
    if (at === heading && words === undefined) rows.push([...row, plain(say(COLUMN_WORDS.advice), 'heading')])
    else rows.push(words === undefined ? row : [...row, plain(words, 'advice')])
  }
  return { name: sheet.name, widths: [...Array.from({ length: advice }, () => WIDTH), 70], rows, dropDowns: [], frozen: 1 }
}

/** All remarks at one place: sheet, cell, what to do. */
function remarksSheet(problems: readonly Problem[], say: Sayer): PaperSheet {
  const heading = ['sheet', 'cell', 'advice'].map((key) => plain(say({ id: `workbook-remarks-${key}` }), 'heading'))
  const line = (one: Problem): PaperCell[] => [
    plain(one.sheet),
    plain(one.row === 0 ? '' : addressOf(one.column, one.row)),
    plain(say(problemWords(one))),
  ]
  return { name: say(OTHER_SHEET_WORDS.remarks), widths: [26, 10, 110], rows: [heading, ...problems.map(line)], dropDowns: [], frozen: 1 }
}

/** The sheets of a workbook that are understood, with their headings. */
type Known = Map<SheetKey, { sheet: BookSheet; shape: SheetShape; heading: Heading }>

function knownSheets(book: Book, shapes: readonly SheetShape[]): Known {
  const known: Known = new Map()
  for (const sheet of book.sheets) {
    const shape = shapes.find(({ key, words }) => !known.has(key) && isWord(sheet.name, words))
    const heading = shape && headingOf(sheet, shape)
    if (shape && heading) known.set(shape.key, { sheet, shape, heading })
  }
  return known
}

/** The drop-downs of the template, wherever the columns stand in this workbook. */
function dropDownsIn(sheet: BookSheet, known: Known, shapes: readonly SheetShape[], say: Sayer): DropDown[] {
  const own = [...known.values()].find((one) => one.sheet === sheet)
  const standing = (key: SheetKey): Standing | undefined => {
    const of = known.get(key)
    return of && { name: of.sheet.name, at: (column) => of.heading.places.get(column) ?? -1, first: of.heading.row + 1 }
  }
  return (own?.shape.columns ?? []).flatMap((column) => {
    const at = own?.heading.places.get(column.key)
    return (at !== undefined && dropDownOf(column, { column: at, row: (own?.heading.row ?? 1) + 1 }, shapes, standing, say)) || []
  })
}

/**
 * The workbook that was sent, with every problem marked at its cell and told of beside its line, and all of them on a sheet of their own. Cells keep
 * their addresses; of formulas their last values are left. It can be corrected and sent again: the drop-downs are there.
 */
export function markedPaper(book: Book, problems: readonly Problem[], shapes: readonly SheetShape[], say: Sayer): Paper {
  const known = knownSheets(book, shapes)
  const own = Object.values(OTHER_SHEET_WORDS)
  const kept = book.sheets.filter(({ name }) => !own.some((words) => isWord(name, words)))
  const sheets = kept.map((sheet): PaperSheet => {
    const here = problems.filter(({ sheet: name }) => name === sheet.name)
    return { ...markedSheet(sheet, here, say), dropDowns: dropDownsIn(sheet, known, shapes, say) }
  })
  return { sheets: [remarksSheet(problems, say), ...sheets, lookupSheet(shapes, say)] }
}
