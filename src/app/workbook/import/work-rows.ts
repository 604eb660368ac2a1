import { may } from '../../../domain/rights/may.ts'
import type { Grant } from '../../../domain/rights/roles.ts'
import type { Db, Prisma, Tx } from '../../../storage/open.ts'
import type { Unit } from '../../../storage/unit.ts'
import { type App, nowIn } from '../../app.ts'
import { type ImportReport, packed, reportOf } from './report.ts'

export type ImportRow = Prisma.WorkbookImportGetPayload<object>

/** Who works at a row may be dead after that long: then it is taken up again. */
const LEASE_MS = 30_000
/** A workbook that this program did not survive so often is given up. */
export const MOST_ATTEMPTS = 3

/** The person whose workbook it is, with the roles of this moment; undefined when the right is gone (R5). */
export async function importerOf(db: Db | Tx, { authorityId, personId }: Pick<ImportRow, 'authorityId' | 'personId'>) {
  const person = await db.person.findFirst({ where: { id: personId, authorityId, state: 'active' } })
  const roles: Grant[] = person
    ? await db.roleGrant.findMany({ where: { personId, authorityId }, select: { role: true, unitId: true } })
    : []
  if (!person || !may(roles, 'register.import')) return undefined
  return { locale: person.locale === 'en' ? ('en' as const) : ('ru' as const), mayAppoint: may(roles, 'administrator.appoint') }
}

/**
 * Takes a row in hand, conditionally: undefined when somebody else is at it or was faster. An attempt that this program did not survive counts.
 */
export async function takeInHand(app: App, row: ImportRow): Promise<ImportReport | undefined> {
  const report = reportOf(row.report)
  const now = app.clock.now()
  if (report.since !== '' && now.getTime() - Date.parse(report.since) < LEASE_MS) return undefined
  const taken: ImportReport = { ...report, stage: 'reading', since: now.toISOString(), attempts: report.attempts + 1 }
  const { count } = await app.storage.db.workbookImport.updateMany({
    where: { id: row.id, authorityId: row.authorityId, state: row.state, basis: row.basis },
    data: { report: packed(taken) },
  })
  return count === 1 ? taken : undefined
}

/** Says the state of a workbook to whoever sent it, in the transaction of that state; each state is said once. */
export function tell(app: App, unit: Unit, { id, authorityId, personId }: ImportRow, told: number): void {
  const now = nowIn(app)
  const message = { message: 'workbook-told', params: { import: id, told }, fileId: null, priority: 1, dueAt: now, createdAt: now }
  unit.say({ authorityId, personId, slot: `workbook:${id}:${told}`, ...message })
}

/** Ends a workbook that cannot be taken over. `why` is a code. */
export function giveUpImport(app: App, row: ImportRow, report: ImportReport, why: string): Promise<void> {
  return app.committer.run([], async (unit) => {
    const told = report.told + 1
    const { count } = await unit.tx.workbookImport.updateMany({
      where: { id: row.id, authorityId: row.authorityId, state: row.state },
      data: { state: 'failed', report: packed({ ...report, since: '', why, told, problems: [] }) },
    })
    if (count === 1) tell(app, unit, row, told)
  })
}
