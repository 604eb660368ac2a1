import { may } from '../../domain/rights/may.ts'
import { templatePaper } from '../../domain/workbook/write/template.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { packed, reportOf } from './import/report.ts'
import { loadSnapshot } from './load-snapshot.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Makes the workbook to be filled in: args are `filled` for one with what the database holds. Refusal: `not-allowed`. */
export async function makeWorkbook({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId, personId, roles, locale } = actor
  if (!may(roles, 'register.import')) return { refused: 'not-allowed' }
  const filled = args[0] === 'filled'
  const { regulation } = app.authorities.get(authorityId)
  const snapshot = filled ? await loadSnapshot(unit.tx, authorityId, 'last') : undefined
  const bytes = await app.workbooks.write(locale, (say) => templatePaper(regulation, say, snapshot))
  const date = app.authorities.today(authorityId, app.clock.now()).split('-').reverse().join('.')
  const name = filled ? app.workbooks.text(locale, 'workbook-export-name', { date }) : app.workbooks.text(locale, 'workbook-file-name')
  const now = nowIn(app)
  const id = app.ids.next()
  await app.files.put(unit.tx, { id, authorityId, personId, mime: XLSX, name, createdAt: now }, bytes)
  // Whoever takes the whole staff register out leaves a trace.
  if (filled) record(unit, actor, now, 'workbook.export', `file:${id}`)
  return at('workbookFile', id, filled ? 'filled' : 'empty')
}

/** One's own import; the rights are asked at every press. */
async function ownImport({ unit, actor, args }: Acting) {
  const { authorityId, personId, roles } = actor
  if (!may(roles, 'register.import')) return { refused: 'not-allowed' } as const
  const row = await unit.tx.workbookImport.findFirst({ where: { id: args[0] ?? '', authorityId, personId } })
  return row ?? ({ refused: 'workbook-gone', screen: at('workbook') } as const)
}

/**
 * Confirms a workbook that was checked: it is taken over as soon as its turn comes. A second press, or one on an old card, changes nothing. Refusals:
 * `not-allowed`, `workbook-gone`, `workbook-not-ready`, `workbook-has-problems`.
 */
export async function applyWorkbook(acting: Acting): Promise<Screen | Refusal> {
  const { app, unit, actor } = acting
  const row = await ownImport(acting)
  if ('refused' in row) return row
  const screen = at('workbookImport', row.id)
  if (row.state === 'received') return { refused: 'workbook-not-ready', screen }
  if (row.state !== 'checked') return screen
  const report = reportOf(row.report)
  if (report.problemCount > 0) return { refused: 'workbook-has-problems', screen }
  // The card that was pressed may be of an earlier check.
  if (acting.args[1] !== String(report.told)) return screen
  const { count } = await unit.tx.workbookImport.updateMany({
    where: { id: row.id, state: 'checked', basis: row.basis },
    data: { state: 'applying', report: packed({ ...report, attempts: 0, since: '', moved: false }) },
  })
  if (count === 1) record(unit, actor, nowIn(app), 'workbook.confirm', `workbook:${row.id}`, { basis: row.basis })
  return screen
}

/** Gives a workbook up that was not confirmed yet. Refusals: `not-allowed`, `workbook-gone`. */
export async function dropWorkbook(acting: Acting): Promise<Screen | Refusal> {
  const { app, unit, actor } = acting
  const row = await ownImport(acting)
  if ('refused' in row) return row
  const { count } = await unit.tx.workbookImport.updateMany({
    where: { id: row.id, state: { in: ['received', 'checked', 'failed'] } },
    data: { state: 'dropped', report: packed(reportOf({})) },
  })
  if (count === 1) record(unit, actor, nowIn(app), 'workbook.drop', `workbook:${row.id}`)
  return at('workbookImport', row.id)
}
