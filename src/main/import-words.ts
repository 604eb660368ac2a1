import { reportOf } from '../app/workbook/import/report.ts'
import { plainText } from '../bot/cards/say.ts'
import { importLines } from '../bot/workbook/import-text.ts'
import type { House } from './compose.ts'

/** What became of a workbook, in the words of the chat's card, as plain text. `row` as it is stored. */
export const importWords = ({ voices }: House, locale: 'ru' | 'en', row: { id: string; state: string; report: unknown }): string[] =>
  importLines({ id: row.id, state: row.state, report: reportOf(row.report) }, voices[locale]).map(plainText)
