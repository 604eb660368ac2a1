import type { App } from '../app.ts'
import { authoritySettingsOf } from '../authority-settings.ts'
import { forgetGuesses } from '../invitations/guesses.ts'
import { IDLE_DAYS } from '../web/web-seat.ts'
import { unusedFiles } from './unused-files.ts'

const DAY_MS = 86_400_000
/** A session or link that is over is kept for a while, so that its owner still sees it in the list. */
const OVER_DAYS = 30

/** Rows removed, by table. */
export type Removed = {
  inbox: number
  outbox: number
  drafts: number
  calls: number
  webMessages: number
  sessions: number
  links: number
  visits: number
  workbooks: number
  files: number
}

/**
 * Removes what is past its term (R99), by the authority's settings; where nobody has set up an authority yet, by the usual ones. The journal is
 * kept. Running it twice removes nothing more.
 */
export async function cleanUp(app: App, authorityId: string): Promise<Removed> {
  const { db } = app.storage
  const authority = await db.authority.findUnique({ where: { id: authorityId } })
  const { retention } = authoritySettingsOf(authority?.settings)
  const before = (days: number): { lt: string } => ({ lt: new Date(app.clock.now().getTime() - days * DAY_MS).toISOString() })
  const [old, over] = [before(retention.messages), before(OVER_DAYS)]
  const inbox = await db.inbox.deleteMany({ where: { authorityId, state: { in: ['shown', 'failed'] }, receivedAt: old } })
  const outbox = await db.outbox.deleteMany({ where: { authorityId, state: { not: 'due' }, createdAt: old } })
  const drafts = await db.draft.deleteMany({ where: { authorityId, state: { not: 'open' }, updatedAt: before(retention.drafts) } })
  const codes = await db.linkCode.deleteMany({ where: { authorityId, expiresAt: over } })
  const calls = await removeCalls(db, authorityId, before(retention.drafts))
  const webMessages = await db.webMessage.deleteMany({ where: { authorityId, sentAt: before(retention.webHistory) } })
  const sessions = await db.webSession.deleteMany({
    where: { authorityId, OR: [{ revokedAt: over }, { lastSeenAt: before(IDLE_DAYS + OVER_DAYS) }] },
  })
  const links = await db.signInLink.deleteMany({ where: { authorityId, expiresAt: over } })
  // What strangers wrote about themselves is of no use once it is decided.
  await db.accessRequest.deleteMany({ where: { authorityId, state: { not: 'open' }, createdAt: old } })
  await db.groupChat.deleteMany({ where: { authorityId, state: 'ended', endedAt: old } })
  await forgetGuesses(db, authorityId, app.clock.now().toISOString())
  const visits = await removeVisits(db, authorityId)
  // What was taken over stays as the origin of an edition; the files of the others go with the next ones.
  const workbooks = await db.workbookImport.deleteMany({
    where: { authorityId, state: { in: ['checked', 'dropped', 'failed'] }, createdAt: old },
  })
  // Papers that somebody ordered: the file has a term of its own.
  await db.paperOrder.deleteMany({ where: { authorityId, state: { in: ['made', 'cancelled', 'failed'] }, createdAt: old } })
  const unused = await unusedFiles(db, authorityId, before(retention.files))
  const files = await db.storedFile.deleteMany({ where: { id: { in: unused } } })
  await app.files.sweep()
  return {
    inbox: inbox.count,
    outbox: outbox.count,
    drafts: drafts.count,
    calls,
    webMessages: webMessages.count,
    sessions: sessions.count,
    links: links.count + codes.count,
    visits,
    workbooks: workbooks.count,
    files: files.count,
  }
}

/** Questions to a person that are over, with what was written in them. */
async function removeCalls(db: App['storage']['db'], authorityId: string, closedAt: { lt: string }): Promise<number> {
  const over = await db.humanCall.findMany({ where: { authorityId, state: 'closed', closedAt }, select: { id: true } })
  const ids = over.map(({ id }) => id)
  if (ids.length === 0) return 0
  await db.humanCallMessage.deleteMany({ where: { authorityId, callId: { in: ids } } })
  return (await db.humanCall.deleteMany({ where: { authorityId, id: { in: ids } } })).count
}

/** Places of visitors who chose nobody and whose session is gone: nobody can come back to them. */
const removeVisits = (db: App['storage']['db'], authorityId: string): Promise<number> => db.$executeRaw`
  DELETE FROM "Account" WHERE "authorityId" = ${authorityId} AND "channel" = 'web' AND "personId" IS NULL
    AND NOT EXISTS (SELECT 1 FROM "WebSession" AS s WHERE s."accountId" = "Account"."id")`
