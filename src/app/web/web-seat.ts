import type { WebApp } from './web-app.ts'

/** Who sits at a page of the web chat. `person` is absent for a visitor of the demonstration who has not chosen anybody. */
export type WebSeat = {
  sessionId: string
  authorityId: string
  authorityName: string
  timeZone: string
  accountId: string
  chatId: string
  locale: 'ru' | 'en' | undefined
  person?: { id: string; displayName: string; position: string }
}
export type NoSeat = { refused: 'session-unknown' | 'session-revoked' | 'session-expired' | 'person-blocked' }

type Found = {
  authorityId: string
  accountId: string
  lastSeenAt: string
  revokedAt: string | null
  chatId: string
  personId: string | null
  displayName: string | null
  position: string | null
  locale: string | null
  state: string | null
  authorityName: string
  timeZone: string
}

/** A session that nobody used for so long has to be opened anew. */
export const IDLE_DAYS = 30
const DAY = 86_400_000
/** Sessions used last before this instant have run out. */
export const idleSince = (now: Date): string => new Date(now.getTime() - IDLE_DAYS * DAY).toISOString()
/** How stale the time of the last use may become: it is not worth a write per request. */
const SEEN_EVERY = 300_000

/** Everything that a request needs to know, in one statement. */
async function findRow(app: WebApp, sessionId: string): Promise<Found | undefined> {
  const [row] = await app.storage.db.$queryRaw<Found[]>`
    SELECT s."authorityId", s."accountId", s."lastSeenAt", s."revokedAt", a."chatId", a."personId",
      p."displayName", p."position", p."locale", p."state", t."name" AS "authorityName", t."timeZone"
    FROM "WebSession" AS s
    JOIN "Account" AS a ON a."id" = s."accountId"
    JOIN "Authority" AS t ON t."id" = a."authorityId"
    LEFT JOIN "Person" AS p ON p."id" = a."personId"
    WHERE s."id" = ${sessionId}`
  return row
}

function refusalOf(row: Found | undefined, now: Date): NoSeat | undefined {
  if (!row) return { refused: 'session-unknown' }
  if (row.revokedAt) return { refused: 'session-revoked' }
  if (row.lastSeenAt < idleSince(now)) return { refused: 'session-expired' }
  if (row.personId && row.state !== 'active') return { refused: 'person-blocked' }
  return undefined
}

function seatOf(row: Found, sessionId: string): WebSeat {
  const { authorityId, authorityName, timeZone, accountId, chatId, personId, displayName, position } = row
  const locale = row.locale === 'en' ? 'en' : row.locale === 'ru' ? 'ru' : undefined
  const seat: WebSeat = { sessionId, authorityId, authorityName, timeZone, accountId, chatId, locale }
  return personId ? { ...seat, person: { id: personId, displayName: displayName ?? '', position: position ?? '' } } : seat
}

/** Who a session belongs to now; somebody who was blocked has no seat any more (R4). */
export async function findSeat(app: WebApp, sessionId: string): Promise<WebSeat | NoSeat> {
  const row = await findRow(app, sessionId)
  const now = app.clock.now()
  const refusal = refusalOf(row, now)
  if (refusal || !row) return refusal ?? { refused: 'session-unknown' }
  if (now.getTime() - Date.parse(row.lastSeenAt) > SEEN_EVERY) {
    await app.storage.db.webSession.updateMany({ where: { id: sessionId }, data: { lastSeenAt: now.toISOString() } })
  }
  return seatOf(row, sessionId)
}
