import type { WorkbookWord } from '../../regulation/workbook-words.ts'
import { keyOf } from './keys.ts'

export const SHEET_KEYS = ['units', 'staff', 'processes', 'order', 'list'] as const
export type SheetKey = (typeof SHEET_KEYS)[number]

/** A value that a cell may hold, with the words that stand for it. */
export type Choice = { key: string; words: WorkbookWord }

/**
 * A column. `choices` make a drop-down, `from` one of the names of another sheet; `many`: several values, so the drop-down only suggests.
 * `max`: longest text in characters. `ignored`: of the official form, but nothing is read from it.
 */
export type ColumnShape = {
  key: string
  words: WorkbookWord
  width: number
  required?: true
  max?: number
  choices?: readonly Choice[]
  from?: { sheet: SheetKey; column: string }
  many?: true
  ignored?: true
}

export type SheetShape = { key: SheetKey; words: WorkbookWord; columns: readonly ColumnShape[] }

const keys = new WeakMap<WorkbookWord, ReadonlySet<string>>()

/** The keys of sameness of all ways to write a word. */
function keysOf(words: WorkbookWord): ReadonlySet<string> {
  const known = keys.get(words)
  if (known) return known
  const made = new Set([words.ru, words.en, ...(words.also ?? [])].map((text) => keyOf(text)))
  keys.set(words, made)
  return made
}

/** Whether a text is one of the ways to write a word: case, spaces and signs do not count. */
export function isWord(text: string, words: WorkbookWord): boolean {
  const key = keyOf(text)
  return key === '' ? [words.ru, words.en, ...(words.also ?? [])].includes(text.trim()) : keysOf(words).has(key)
}

/** The choice that a text stands for. */
export const chosen = (text: string, choices: readonly Choice[]): Choice | undefined => choices.find(({ words }) => isWord(text, words))

/** Choices out of words by key. */
export const choicesOf = (words: Readonly<Record<string, WorkbookWord>>): Choice[] =>
  Object.entries(words).map(([key, one]) => ({ key, words: one }))
