import { unpackFilter } from '../../domain/journal/journal-filter.ts'
import { may } from '../../domain/rights/may.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { type ReadLine, whereOf, withNames } from './journal-page.ts'
import { record } from './record.ts'

/** Lines of one file; an older part is found by its period. */
const MOST = 20_000
const COLUMNS = ['seq', 'day', 'time', 'who', 'action', 'subject', 'about', 'channel', 'digest', 'hash'] as const

const cellsOf = (line: ReadLine): string[] => COLUMNS.map((column) => String(line[column]))

/**
 * Makes a file of the lines that a filter finds, the newest first: args are the filter. Names are those of this moment. Whoever takes the journal out
 * leaves a trace in it. Refusal: `not-allowed`.
 */
export async function exportLines({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  if (!may(actor.roles, 'journal.read')) return { refused: 'not-allowed' }
  const { authorityId, personId, locale } = actor
  const where = whereOf(app, authorityId, unpackFilter(args))
  const rows = await unit.tx.journal.findMany({ where, orderBy: { seq: 'desc' }, take: MOST })
  const lines = await withNames(app, unit.tx, authorityId, rows)
  const titles = COLUMNS.map((column) => app.workbooks.text(locale, `journal-column-${column}`))
  const bytes = app.documents.csv([titles, ...lines.map(cellsOf)])
  const now = nowIn(app)
  const id = app.ids.next()
  const name = app.workbooks.text(locale, 'journal-file-name', { date: app.authorities.today(authorityId, app.clock.now()) })
  await app.files.put(unit.tx, { id, authorityId, personId, mime: 'text/csv', name, createdAt: now }, bytes)
  record(unit, actor, now, 'journal.export', `file:${id}`)
  return at('journalFile', id)
}
