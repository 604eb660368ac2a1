import { sha256 } from '../../storage/canonical-json.ts'
import type { Unit } from '../../storage/unit.ts'
import { nowIn } from '../app.ts'
import { endSession } from './end-session.ts'
import { newChatId, newSecret } from './secret.ts'
import type { WebApp } from './web-app.ts'
import { findSeat, idleSince } from './web-seat.ts'

/** A session as its owner sees it: `id` is no secret. */
export type WebSessionLine = { id: string; userAgent: string; createdAt: string; lastSeenAt: string }
export type WebSessions = ReturnType<typeof webSessions>

const USER_AGENT = 200

/** Writes a session of an account in the caller's transaction and gives the cookie's secret, which is kept nowhere. */
export async function openSession(
  app: WebApp,
  unit: Unit,
  account: { id: string; authorityId: string },
  userAgent: string,
): Promise<string> {
  const secret = newSecret()
  const now = nowIn(app)
  const { id: accountId, authorityId } = account
  const data = { id: sha256(secret), authorityId, accountId, userAgent: userAgent.slice(0, USER_AGENT), createdAt: now, lastSeenAt: now }
  await unit.tx.webSession.create({ data })
  return secret
}

/** A place in the web chat with a number of its own, written in the caller's transaction. */
export async function openAccount(app: WebApp, unit: Unit, authorityId: string, personId: string | null) {
  const chatId = newChatId()
  const data = { id: app.ids.next(), authorityId, channel: 'web', externalId: chatId, chatId, personId, lastSeenAt: nowIn(app) }
  return unit.tx.account.create({ data })
}

/** What the web channel asks of sessions. `demoAuthorityId`: where visitors of the demonstration are received; without it there are none. */
export function webSessions(app: WebApp, demoAuthorityId?: string) {
  return {
    /** Who sits behind a cookie: a seat, or a refusal (`session-unknown`, `session-revoked`, `session-expired`, `person-blocked`). */
    find: (secret: string) => findSeat(app, sha256(secret)),
    /** A session for somebody who looks at the demonstration: a chat without a person. Refusal: `not-demo`. */
    async openVisit(userAgent: string): Promise<{ secret: string } | { refused: 'not-demo' }> {
      if (demoAuthorityId === undefined) return { refused: 'not-demo' }
      const secret = await app.committer.run([], async (unit) => {
        const account = await openAccount(app, unit, demoAuthorityId, null)
        return openSession(app, unit, account, userAgent)
      })
      return { secret }
    },
    /** Ends the session of a cookie: its owner signs out. */
    close: (sessionId: string) => end(app, { id: sessionId }),
  }
}

/** The sessions of a person that are open, the one used last first; with `accountId` only those of that account. */
export async function listSessions(app: WebApp, personId: string, accountId?: string): Promise<WebSessionLine[]> {
  const { db } = app.storage
  const where = { channel: 'web', personId, ...(accountId !== undefined && { id: accountId }) }
  const accounts = await db.account.findMany({ where, select: { id: true } })
  const rows = await db.webSession.findMany({
    where: { accountId: { in: accounts.map(({ id }) => id) }, revokedAt: null, lastSeenAt: { gte: idleSince(app.clock.now()) } },
    orderBy: [{ lastSeenAt: 'desc' }, { createdAt: 'desc' }],
  })
  return rows.map(({ id, userAgent, createdAt, lastSeenAt }) => ({ id, userAgent, createdAt, lastSeenAt }))
}

/** Ends one session of this person; its page says so. Refusal: `session-unknown` (also for somebody else's, or one that has ended). */
export async function revokeSession(
  app: WebApp,
  personId: string,
  sessionId: string,
): Promise<{ revoked: string } | { refused: 'session-unknown' }> {
  const ended = await end(app, { id: sessionId, personId })
  return ended ? { revoked: sessionId } : { refused: 'session-unknown' }
}

/** True when the session was open. With `personId` only that person's session is ended. */
const end = (app: WebApp, session: { id: string; personId?: string }): Promise<boolean> =>
  app.committer.run([], (unit) => endSession(app, unit, session))
