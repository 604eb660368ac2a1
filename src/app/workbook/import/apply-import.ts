import type { Book } from '../../../domain/workbook/book.ts'
import { editionNumberOf } from '../../../domain/workbook/check/order.ts'
import { checkWorkbook } from '../../../domain/workbook/check-workbook.ts'
import type { Plan, Snapshot } from '../../../domain/workbook/snapshot.ts'
import { holdRegisters } from '../../../storage/registers/hold.ts'
import type { Unit } from '../../../storage/unit.ts'
import { type App, nowIn } from '../../app.ts'
import { layoutOf } from '../../editions/next-edition.ts'
import { record } from '../../journal/record.ts'
import { type ChangedLine, followRegister } from '../../register-tasks/follow-register.ts'
import { listInForce } from '../../register-tasks/task-row.ts'
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
  const doer = { authorityId, personId, place: 'workbook' }
  record(unit, doer, now, 'workbook.apply', `workbook:${id}`, plan)
  const inForce = await listInForce(unit.tx, authorityId)
  await writePlan({ app, unit, authorityId, personId, now, layout }, plan, snapshot)
  await followRegister({ app, unit, doer, now, inForce }, changedLines(plan, snapshot))
  tell(app, unit, row, told)
  return 'applied'
}

/** The lines of the register of processes that a plan changes, as they were and as they are. */
function changedLines({ processes: { add, change, retire } }: Plan, snapshot: Snapshot): ChangedLine[] {
  const before = new Map(snapshot.processes.map((line) => [line.id, line]))
  const lines = [...add, ...change, ...retire.map((line) => ({ ...line, state: 'retired' }))]
  return lines.map((after) => ({ id: after.id, before: before.get(after.id), after }))
}
