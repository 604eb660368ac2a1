import { dayIn } from '../../domain/calendar/zone.ts'
import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type ImportReport, reportOf } from './import/report.ts'

type Who = Pick<Actor, 'authorityId' | 'personId'>
type File = { id: string; name: string }

export type ImportView = { id: string; state: string; report: ImportReport }

/** What became of one's own workbook. Refusal: `workbook-gone`. */
export async function importView(app: App, { authorityId, personId }: Who, id: string): Promise<ImportView | { refused: 'workbook-gone' }> {
  const row = await app.storage.db.workbookImport.findFirst({ where: { id, authorityId, personId } })
  return row ? { id, state: row.state, report: reportOf(row.report) } : { refused: 'workbook-gone' }
}

/** A workbook that was made for the person. Refusals: `not-allowed`, `workbook-gone`. */
export async function madeFile(app: App, actor: Actor, id: string): Promise<File | { refused: string }> {
  const { authorityId, personId } = actor
  if (!may(actor.roles, 'register.import')) return { refused: 'not-allowed' }
  const file = await app.storage.db.storedFile.findFirst({ where: { id, authorityId, personId }, select: { id: true, name: true } })
  return file ?? { refused: 'workbook-gone' }
}

/** The marked copy of one's own workbook. Refusals as of `madeFile`. */
export async function markedFile(app: App, actor: Actor, importId: string): Promise<File | { refused: string }> {
  const view = await importView(app, actor, importId)
  return 'refused' in view ? view : madeFile(app, actor, view.report.marked ?? '')
}

/** The workbook that was taken over last, and one of the person that is under way. */
export async function workbookDesk(
  app: App,
  actor: Actor,
): Promise<{ last?: { day: string; lines: number }; open?: string } | { refused: string }> {
  const { authorityId, personId, roles } = actor
  if (!may(roles, 'register.import')) return { refused: 'not-allowed' }
  const { db } = app.storage
  const applied = await db.workbookImport.findFirst({ where: { authorityId, state: 'applied' }, orderBy: { appliedAt: 'desc' } })
  const open = await db.workbookImport.findFirst({
    where: { authorityId, personId, state: { in: ['received', 'checked', 'applying'] } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  })
  const { timeZone } = app.authorities.get(authorityId)
  return {
    ...(applied?.appliedAt && { last: { day: dayIn(timeZone, new Date(applied.appliedAt)), lines: reportOf(applied.report).lines } }),
    ...(open && { open: open.id }),
  }
}
