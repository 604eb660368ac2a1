import type { Words } from '../../interview/words.ts'

/** Says words in the language of whoever reads the workbook. */
export type Sayer = (words: Words) => string

export type PaperStyle = 'plain' | 'title' | 'heading' | 'required' | 'example' | 'marked' | 'advice' | 'note'

/** A cell to be written: always a text or a number, never a formula. `date`: the number counts days. */
export type PaperCell = { text: string; number?: number; date?: true; style: PaperStyle }

/** A drop-down on a column (from 0), from `row` on (from 1), with the values of a range. `strict`: nothing else may be typed. */
export type DropDown = { column: number; row: number; sheet: string; of: { column: number; from: number; to: number }; strict: boolean }

/** A sheet to be written: `rows` from row 1, holes are empty cells. */
export type PaperSheet = {
  name: string
  widths: readonly number[]
  rows: readonly (readonly (PaperCell | undefined)[] | undefined)[]
  dropDowns: readonly DropDown[]
  /** Rows that stay when the sheet is scrolled. */
  frozen: number
  /** The first row that is still empty: its cells give their style to those below. */
  blankRow?: number
  /** The first row is a header by which the others can be filtered. */
  filtered?: boolean
}

/** A workbook to be written. */
export type Paper = { sheets: readonly PaperSheet[] }

export const plain = (text: string, style: PaperStyle = 'plain'): PaperCell => ({ text, style })
