import type { Book } from '../../domain/workbook/book.ts'
import type { Paper, Sayer } from '../../domain/workbook/write/paper.ts'

/** Where workbooks are read and written; handed in by main.ts, because neither the format nor the words are the use cases' business. */
export type WorkbookOffice = {
  /** Refusals: `not-a-workbook`, `unfolds-too-large`. */
  read(bytes: Uint8Array): Promise<Book | { refused: string }>
  write(locale: 'ru' | 'en', make: (say: Sayer) => Paper): Promise<Uint8Array>
  /** A text of `locales` in a person's language, such as the name of a file. */
  text(locale: 'ru' | 'en', id: string, params?: Record<string, string | number>): string
}
