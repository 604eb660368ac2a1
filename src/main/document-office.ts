import type { DocumentOffice } from '../app/documents/office.ts'
import { plainText } from '../bot/cards/say.ts'
import type { Voices } from '../bot/respond.ts'
import { writeBook } from '../reports/workbook/write-book.ts'

/** Papers as DOCX and XLSX, in the languages of the bot. The writer of DOCX is loaded when the first paper is asked for: most starts need none. */
export const documentOffice = (voices: Voices): DocumentOffice => ({
  docx: async (document) => (await import('../reports/document/write-document.ts')).writeDocument(document),
  xlsx: writeBook,
  sayer: (locale) => (words) => plainText(voices[locale].words(words)),
})
