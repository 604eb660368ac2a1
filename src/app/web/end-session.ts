import type { Unit } from '../../storage/unit.ts'
import { nowIn } from '../app.ts'
import { record } from '../journal/record.ts'
import type { WebApp } from './web-app.ts'

/** Ends a session in the caller's transaction; with `personId` only that person's. True when it was open. */
export async function endSession(app: Pick<WebApp, 'clock'>, unit: Unit, session: { id: string; personId?: string }): Promise<boolean> {
  const { id } = session
  const row = await unit.tx.webSession.findUnique({ where: { id } })
  const account = row && (await unit.tx.account.findUnique({ where: { id: row.accountId } }))
  if (!account || (session.personId !== undefined && account.personId !== session.personId)) return false
  const now = nowIn(app)
  const { count } = await unit.tx.webSession.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } })
  if (count === 0) return false
  const { authorityId, personId, chatId } = account
  if (personId) record(unit, { authorityId, personId, place: `web:${chatId}` }, now, 'web.session-ended', `session:${id.slice(0, 16)}`)
  return true
}
