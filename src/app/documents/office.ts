import type { OfficialDocument, Sayer } from '../../domain/document/document.ts'
import type { StatusPicture } from '../../domain/status/picture.ts'
import type { Paper } from '../../domain/workbook/write/paper.ts'

/** Where official papers are written; handed in by main.ts, because neither formats nor words are the use cases' business. */
export type DocumentOffice = {
  docx(document: OfficialDocument): Promise<Uint8Array>
  xlsx(paper: Paper): Promise<Uint8Array>
  /** A picture that a phone shows sharply. */
  png(picture: StatusPicture): Promise<Uint8Array>
  html(document: OfficialDocument): Uint8Array
  /** The first row names the columns. */
  csv(rows: readonly (readonly string[])[]): Uint8Array
  /** Says words of `locales` and official wording in a person's language. */
  sayer(locale: 'ru' | 'en'): Sayer
}
