import type { WorkbookOffice } from '../app/workbook/office.ts'
import { plainText } from '../bot/cards/say.ts'
import type { Voices } from '../bot/respond.ts'
import { readBook } from '../reports/workbook/read-book.ts'
import { writeBook } from '../reports/workbook/write-book.ts'

/** Workbooks as XLSX, in the languages of the bot. */
export const workbookOffice = (voices: Voices): WorkbookOffice => ({
  read: readBook,
  write: (locale, make) => writeBook(make((words) => plainText(voices[locale].words(words)))),
  text: (locale, id, params) => plainText(voices[locale].t(id, params)),
})
