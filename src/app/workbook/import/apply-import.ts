import type { Book } from '../../../domain/workbook/book.ts'
import { editionNumberOf } from '../../../domain/workbook/check/order.ts'
import { checkWorkbook } from '../../../domain/workbook/check-workbook.ts'
import { holdRegisters } from '../../../storage/registers/hold.ts'
import type { Unit } from '../../../storage/unit.ts'
import { type App, nowIn } from '../../app.ts'
import { layoutOf } from '../../editions/next-edition.ts'
import { record } from '../../journal/record.ts'
import { basisOf, loadSnapshot } from '../load-snapshot.ts'
import { readImport } from './check-import.ts'
import { type ImportReport, packed } from './report.ts'
import { giveUpImport, type ImportRow, importerOf, MOST_ATTEMPTS, takeInHand, tell } from './work-rows.ts'
import { writePlan } from './write-plan.ts'

/**
 * Takes a confirmed workbook over: everything in one transaction, in which the database must still be what it was checked against; else it is checked
 * anew and shown again. Taken up again after a death at any line.
 */
export async function applyImport(app: App, row: ImportRow): Promise<void> {
  const report = await takeInHand(app, row)
  if (!report) return
  if (report.attempts > MOST_ATTEMPTS) return giveUpImport(app, row, report, 'unfinished')
  const book = await readImport(app, row)
  if ('refused' in book) return giveUpImport(app, row, report, book.refused)
  const done = await app.committer.run([], (unit) => applyBook(app, unit, row, report, book))
  if (done === 'not-allowed') await giveUpImport(app, row, report, done)
}

type Done = 'applied' | 'moved' | 'gone' | 'not-allowed'

async function applyBook(app: App, unit: Unit, row: ImportRow, report: ImportReport, book: Book): Promise<Done> {
  const { id, authorityId, personId } = row
  await holdRegisters(unit)
  const importer = await importerOf(unit.tx, row)
  if (!importer) return 'not-allowed'
  const { regulation } = app.authorities.get(authorityId)
  const snapshot = await loadSnapshot(unit.tx, authorityId, editionNumberOf(book, regulation))
  const asked = { snapshot, regulation, actorId: personId, mayAppoint: importer.mayAppoint, nextId: () => app.ids.next() }
  const moved = basisOf(snapshot) !== row.basis
  const { plan, problems } = moved ? { plan: undefined, problems: [] } : checkWorkbook(book, asked)
  const now = nowIn(app)
  const told = report.told + 1
  const applied = plan !== undefined && problems.length === 0
  const { count } = await unit.tx.workbookImport.updateMany({
    where: { id, authorityId, state: 'applying' },
    data: applied
      ? { state: 'applied', appliedAt: now, report: packed({ ...report, stage: 'waiting', since: '', told }) }
      : { state: 'received', basis: '', report: packed({ ...report, stage: 'waiting', since: '', attempts: 0, moved: true }) },
  })
  if (count !== 1) return 'gone'
  if (!applied) return 'moved'
  const layout = layoutOf(regulation)
  record(unit, { authorityId, personId, place: 'workbook' }, now, 'workbook.apply', `workbook:${id}`, plan)
  await writePlan({ app, unit, authorityId, personId, now, layout }, plan, snapshot)
  tell(app, unit, row, told)
  return 'applied'
}
