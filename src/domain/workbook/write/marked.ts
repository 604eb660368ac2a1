import { COLUMN_WORDS, OTHER_SHEET_WORDS } from '../../regulation/workbook-words.ts'
import { addressOf, type Book, type BookSheet } from '../book.ts'
import type { Problem } from '../problem.ts'
import { isAdvice } from '../sheets/read-tables.ts'
import { isWord } from '../sheets/shapes.ts'
import { type Paper, type PaperCell, type PaperSheet, plain, type Sayer } from './paper.ts'

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
      return { text, ...(number !== undefined && { number }), style: marked ? 'marked' : 'plain' }
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

/**
 * The workbook that was sent, with every problem marked at its cell and told of beside its line, and all of them on a sheet of their own. Cells keep
 * their addresses; of formulas their last values are left.
 */
export function markedPaper(book: Book, problems: readonly Problem[], say: Sayer): Paper {
  const kept = book.sheets.filter(({ name }) => !isWord(name, OTHER_SHEET_WORDS.remarks))
  return {
    sheets: [
      remarksSheet(problems, say),
      ...kept.map((sheet) =>
        markedSheet(
          sheet,
          problems.filter(({ sheet: name }) => name === sheet.name),
          say,
        ),
      ),
    ],
  }
}
