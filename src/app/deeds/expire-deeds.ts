import { type App, nowIn } from '../app.ts'
import { closeDeed } from './deed-row.ts'

/** Ends the deeds that nobody decided in time and tells those who asked; running it twice changes nothing. Gives how many. */
export async function expireDeeds(app: App, authorityId: string): Promise<number> {
  const where = { authorityId, state: 'open', expiresAt: { lte: nowIn(app) } }
  const rows = await app.storage.db.pendingDeed.findMany({ where, orderBy: { id: 'asc' } })
  for (const row of rows) {
    await app.committer.run([], (unit) => closeDeed(app, unit, { authorityId, personId: '', place: 'tick' }, row, 'expired'))
  }
  return rows.length
}
