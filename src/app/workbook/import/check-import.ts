import type { Book } from '../../../domain/workbook/book.ts'
import { editionNumberOf } from '../../../domain/workbook/check/order.ts'
import { type Checked, checkWorkbook } from '../../../domain/workbook/check-workbook.ts'
import { sheetsOf } from '../../../domain/workbook/sheets/sheets.ts'
import { markedPaper } from '../../../domain/workbook/write/marked.ts'
import { type App, nowIn } from '../../app.ts'
import { basisOf, loadSnapshot } from '../load-snapshot.ts'
import { countsOf, editionOf, type ImportReport, MOST_KEPT, packed } from './report.ts'
import { giveUpImport, type ImportRow, importerOf, MOST_ATTEMPTS, takeInHand, tell } from './work-rows.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Reads the workbook of a row; a code where that cannot be done. */
export async function readImport(app: App, { authorityId, fileId }: ImportRow): Promise<Book | { refused: string }> {
  const file = await app.files.get(authorityId, fileId)
  return file ? app.workbooks.read(file.bytes) : { refused: 'file-gone' }
}

/**
 * Checks a workbook that was sent and says the result to whoever sent it. Reading and comparing happen outside any transaction, so nobody waits for
 * them; what was found is written in one. Taken up again after a death at any line.
 */
export async function checkImport(app: App, row: ImportRow): Promise<void> {
  const report = await takeInHand(app, row)
  if (!report) return
  if (report.attempts > MOST_ATTEMPTS) return giveUpImport(app, row, report, 'unfinished')
  const importer = await importerOf(app.storage.db, row)
  if (!importer) return giveUpImport(app, row, report, 'not-allowed')
  const book = await readImport(app, row)
  if ('refused' in book) return giveUpImport(app, row, report, book.refused)
  const lines = book.sheets.reduce((sum, { rows }) => sum + rows.length, 0)
  await app.storage.db.workbookImport.updateMany({
    where: { id: row.id, state: 'received' },
    data: { report: packed({ ...report, stage: 'comparing', lines }) },
  })
  const { regulation } = app.authorities.get(row.authorityId)
  const snapshot = await loadSnapshot(app.storage.db, row.authorityId, editionNumberOf(book, regulation))
  const asked = { snapshot, regulation, actorId: row.personId, mayAppoint: importer.mayAppoint, nextId: () => app.ids.next() }
  const checked = checkWorkbook(book, asked)
  const { problems } = checked
  const marked =
    problems.length > 0
      ? await app.workbooks.write(importer.locale, (say) => markedPaper(book, problems, sheetsOf(regulation), say))
      : undefined
  await keep(app, row, report, { checked, basis: basisOf(snapshot), marked, locale: importer.locale })
}

type Found = { checked: Checked; basis: string; marked: Uint8Array | undefined; locale: 'ru' | 'en' }

function keep(app: App, row: ImportRow, report: ImportReport, { checked, basis, marked, locale }: Found): Promise<void> {
  const { id, authorityId, personId } = row
  const { plan, problems, notes, lines } = checked
  const markedId = marked && app.ids.next()
  const told = report.told + 1
  const found: ImportReport = {
    ...report,
    ...editionOf(plan),
    stage: 'waiting',
    since: '',
    attempts: 0,
    told,
    lines,
    notes,
    counts: countsOf(plan),
    problems: problems.slice(0, MOST_KEPT),
    problemCount: problems.length,
    ...(markedId !== undefined && { marked: markedId }),
  }
  return app.committer.run([], async (unit) => {
    const { count } = await unit.tx.workbookImport.updateMany({
      where: { id, authorityId, state: 'received' },
      data: { state: 'checked', basis, report: packed(found) },
    })
    if (count !== 1) return
    if (marked && markedId !== undefined) {
      const name = app.workbooks.text(locale, 'workbook-marked-name')
      await app.files.put(unit.tx, { id: markedId, authorityId, personId, mime: XLSX, name, createdAt: nowIn(app) }, marked)
    }
    tell(app, unit, row, told)
  })
}
