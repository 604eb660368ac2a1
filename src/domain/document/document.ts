import type { Words } from '../interview/words.ts'

/** Says words in the language of whoever reads the document. */
export type Sayer = (words: Words) => string

/** A column of a table: `share` is its part of the width, in any unit. */
export type DocumentColumn = { title: string; share: number }

/** A line of a table, or a heading over the lines that follow, as wide as the table. */
export type DocumentRow = readonly string[] | { group: string }

/**
 * A part of a document, from top to bottom. `facts` is a table of names and values without a header; `title` is what a paper of its own begins
 * with, `aside` stands at the right, such as whose annex this is, `apart` sets a text off from what stands above it, such as a signature, `page` begins a new page upright or across.
 */
export type Block =
  | { kind: 'page'; landscape: boolean }
  | { kind: 'title'; title: string; subtitle: string; mark?: string | undefined }
  | { kind: 'aside'; text: string }
  | { kind: 'heading'; text: string; level: 1 | 2 }
  | { kind: 'text'; text: string; apart?: boolean }
  | { kind: 'items'; items: readonly string[] }
  | { kind: 'facts'; rows: readonly (readonly [string, string])[] }
  | { kind: 'table'; columns: readonly DocumentColumn[]; rows: readonly DocumentRow[] }

/** An official paper as data: what stands in it and in which succession, without a word of how it looks. `mark` is a visible mark such as that of a draft. */
export type OfficialDocument = {
  title: string
  subtitle: string
  mark: string | undefined
  landscape: boolean
  language: 'ru' | 'en'
  blocks: readonly Block[]
  /** What stands at the bottom of each page before its number. */
  footer: string
}
