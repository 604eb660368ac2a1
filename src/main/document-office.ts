import type { DocumentOffice } from '../app/documents/office.ts'
import { plainText } from '../bot/cards/say.ts'
import type { Voices } from '../bot/respond.ts'
import { writeCsv } from '../reports/list/write-csv.ts'
import { writeHtml } from '../reports/list/write-html.ts'
import { writeBook } from '../reports/workbook/write-book.ts'

/** Papers in every format, in the languages of the bot. The writers of DOCX and of pictures are loaded when the first is asked for: most starts need none. */
export const documentOffice = (voices: Voices): DocumentOffice => ({
  docx: async (document) => (await import('../reports/document/write-document.ts')).writeDocument(document),
  xlsx: writeBook,
  png: async (picture) => (await import('../reports/chart/write-picture.ts')).writePicture(picture),
  html: writeHtml,
  csv: writeCsv,
  sayer: (locale) => (words) => plainText(voices[locale].words(words)),
})
