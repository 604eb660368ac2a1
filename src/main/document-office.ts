import type { DocumentOffice } from '../app/documents/office.ts'
import { plainText } from '../bot/cards/say.ts'
import type { Voices } from '../bot/respond.ts'
import { writeArchive } from '../reports/archive/write-archive.ts'
import { writeCsv } from '../reports/list/write-csv.ts'
import { writeHtml } from '../reports/list/write-html.ts'
import { writeBook } from '../reports/workbook/write-book.ts'
import { templateOffice } from './template-office.ts'

/** Packed already: packing them again gains nothing. */
const PACKED = /\.(?:docx|xlsx)$/

/** Papers in every format, in the languages of the bot. The writers of DOCX and of pictures are loaded when the first is asked for: most starts need none. */
export const documentOffice = (voices: Voices): DocumentOffice => ({
  ...templateOffice(voices),
  xlsx: writeBook,
  png: async (picture) => (await import('../reports/chart/write-picture.ts')).writePicture(picture),
  html: writeHtml,
  csv: writeCsv,
  zip: (files, at) =>
    writeArchive(
      files.map(({ name, bytes }) => ({ name, pieces: [bytes], packed: PACKED.test(name) })),
      at,
    ),
  sayer: (locale) => (words) => plainText(voices[locale].words(words)),
})
