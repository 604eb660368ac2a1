import type { DocumentOffice } from '../app/documents/office.ts'
import { plainText } from '../bot/cards/say.ts'
import type { Voices } from '../bot/respond.ts'
import { writeCsv } from '../reports/list/write-csv.ts'
import { writeHtml } from '../reports/list/write-html.ts'
import { writeBook } from '../reports/workbook/write-book.ts'

/** Papers in every format, in the languages of the bot. The writer of DOCX is loaded when the first paper is asked for: most starts need none. */
export const documentOffice = (voices: Voices): DocumentOffice => ({
  docx: async (document) => (await import('../reports/document/write-document.ts')).writeDocument(document),
  xlsx: writeBook,
  html: writeHtml,
  csv: writeCsv,
  sayer: (locale) => (words) => plainText(voices[locale].words(words)),
})
