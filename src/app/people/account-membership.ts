import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'

/** The messenger tells that a person forbade the bot to write, or allows it again: unasked messages stop or go on from now. */
export async function accountMembership(app: Pick<App, 'clock'>, unit: Unit, accountKey: string, blocked: boolean): Promise<void> {
  const account = unit.account(accountKey)
  if (!account || (account.blockedAt !== null) === blocked) return
  await unit.tx.account.updateMany({ where: { id: account.id }, data: { blockedAt: blocked ? nowIn(app) : null } })
}
