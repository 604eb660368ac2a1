import type { App } from '../../app.ts'
import { applyImport } from './apply-import.ts'
import { checkImport } from './check-import.ts'

/** Checks and takes over what waits for it, one workbook after the other: a row each, so a death leaves it waiting. */
export async function workImports(app: App, authorityId: string): Promise<void> {
  const waiting = await app.storage.db.workbookImport.findMany({
    where: { authorityId, state: { in: ['received', 'applying'] } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    take: 5,
  })
  for (const row of waiting) await (row.state === 'received' ? checkImport(app, row) : applyImport(app, row))
}
