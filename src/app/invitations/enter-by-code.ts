import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { record } from '../journal/record.ts'
import { openAccount, openSession } from '../web/web-sessions.ts'
import { type CodeRefusal, judgeCode } from './judge-code.ts'
import { tellIssuer } from './tell-issuer.ts'
import { tellOfAnotherAccount } from './tell-person.ts'

/** What coming in by an invitation takes; `seatedAs`: the person who is signed in in that browser. */
export type EnteringApp = Pick<App, 'storage' | 'committer' | 'clock' | 'ids' | 'files' | 'authorities' | 'demo'>
export type Entering = { code: string; userAgent: string; seatedAs: string | undefined }

/** Whether an invitation would let somebody in now; looking uses nothing up. */
export async function lookAtCode(app: EnteringApp, code: string): Promise<{ locale: 'ru' | 'en' } | { refused: CodeRefusal }> {
  const judged = await judgeCode(app, app.storage.db, code)
  if (judged.refused !== undefined) return { refused: judged.refused }
  const person = await app.storage.db.person.findUnique({ where: { id: judged.invitation.personId } })
  return { locale: person?.locale === 'en' ? 'en' : 'ru' }
}

/**
 * Lets a browser in by an invitation and gives the cookie's secret, in the caller's transaction (R2). A person has one account in the web chat. Refusals:
 * those of `judgeCode`, and `already` where somebody else is signed in; the issuer is told.
 */
export async function enterByCode(
  app: EnteringApp,
  unit: Unit,
  { code, userAgent, seatedAs }: Entering,
): Promise<{ secret: string } | { refused: CodeRefusal }> {
  const judged = await judgeCode(app, unit.tx, code)
  const { invitation } = judged
  if (!invitation) return { refused: 'unknown' }
  const { id, authorityId, personId } = invitation
  const refuse = async (reason: CodeRefusal): Promise<{ refused: CodeRefusal }> => {
    await tellIssuer(app, unit, invitation, { reason, accountKey: `web:${seatedAs ?? ''}`, place: 'web' })
    return { refused: reason }
  }
  if (seatedAs !== undefined && seatedAs !== personId) return refuse('already')
  if (judged.refused !== undefined) return refuse(judged.refused)
  const used = await unit.tx.invitation.updateMany({ where: { id, usedAt: null, revokedAt: null }, data: { usedAt: nowIn(app) } })
  if (used.count === 0) return refuse('used')
  const where = { channel: 'web', authorityId, personId }
  const known = await unit.tx.account.findFirst({ where, orderBy: { id: 'asc' } })
  const account = known ?? (await openAccount(app, unit, authorityId, personId))
  await unit.tx.invitation.updateMany({ where: { id }, data: { accountId: account.id } })
  await tellOfAnotherAccount(unit, { authorityId, personId, accountId: account.id, now: nowIn(app) })
  record(unit, { authorityId, personId, place: `web:${account.chatId}` }, nowIn(app), 'invitation.use', `person:${personId}`, {
    invitation: id,
  })
  return { secret: await openSession(app, unit, account, userAgent) }
}
