import type { OfficialDocument, Sayer } from '../../domain/document/document.ts'
import type { TemplatePaper, TemplateReading } from '../../domain/document/template.ts'
import type { StatusPicture } from '../../domain/status/picture.ts'
import type { Paper } from '../../domain/workbook/write/paper.ts'

/** A template, and what is filled in beside the document itself. */
export type FilledTemplate = { bytes: Uint8Array; paper: TemplatePaper; authority: string; date: string }

/** Where official papers are written; handed in by main.ts, because neither formats nor words are the use cases' business. */
export type DocumentOffice = {
  /** In the look of `template`, which was checked before, where an authority has one; else in the built-in one. */
  docx(document: OfficialDocument, template?: FilledTemplate): Promise<Uint8Array>
  /** What a file that was sent as a template holds; refusals are codes. */
  checkTemplate(bytes: Uint8Array, paper: TemplatePaper): Promise<TemplateReading | { refused: string }>
  /** A template to begin with: the built-in look with every placeholder of the paper. */
  starter(paper: TemplatePaper, locale: 'ru' | 'en'): Promise<Uint8Array>
  xlsx(paper: Paper): Promise<Uint8Array>
  /** A picture that a phone shows sharply. */
  png(picture: StatusPicture): Promise<Uint8Array>
  html(document: OfficialDocument): Uint8Array
  /** One archive of files, whose names may be Russian; `at` is what stands beside them. */
  zip(files: readonly { name: string; bytes: Uint8Array }[], at: Date): Promise<Uint8Array>
  /** The first row names the columns. */
  csv(rows: readonly (readonly string[])[]): Uint8Array
  /** Says words of `locales` and official wording in a person's language. */
  sayer(locale: 'ru' | 'en'): Sayer
}
