import type { App } from '../app.ts'
import { authoritySettingsOf } from '../authority-settings.ts'

const DAY_MS = 86_400_000
/** A session or link that is over is kept for a while, so that its owner still sees it in the list. */
const OVER_DAYS = 30

/** Rows removed, by table. */
export type Removed = { inbox: number; outbox: number; drafts: number; webMessages: number; sessions: number; links: number; files: number }

/** Removes what is past its term (R99), by the authority's settings. The journal is kept. Running it twice removes nothing more. */
export async function cleanUp(app: App, authorityId: string): Promise<Removed> {
  const { db } = app.storage
  const { retention } = authoritySettingsOf(app.authorities.get(authorityId).settings)
  const before = (days: number): string => new Date(app.clock.now().getTime() - days * DAY_MS).toISOString()
  const old = before(retention.messages)
  const inbox = await db.inbox.deleteMany({ where: { authorityId, state: { in: ['shown', 'failed'] }, receivedAt: { lt: old } } })
  const outbox = await db.outbox.deleteMany({ where: { authorityId, state: { not: 'due' }, createdAt: { lt: old } } })
  const drafts = await db.draft.deleteMany({ where: { authorityId, state: { not: 'open' }, updatedAt: { lt: before(retention.drafts) } } })
  const webMessages = await db.webMessage.deleteMany({ where: { authorityId, sentAt: { lt: before(retention.webHistory) } } })
  const sessions = await db.webSession.deleteMany({ where: { authorityId, revokedAt: { lt: before(OVER_DAYS) } } })
  const links = await db.signInLink.deleteMany({ where: { authorityId, expiresAt: { lt: before(OVER_DAYS) } } })
  const files = await unusedFiles(app, authorityId, before(retention.files))
  const counts = { inbox, outbox, drafts, webMessages, sessions, links }
  return { ...(Object.fromEntries(Object.entries(counts).map(([table, { count }]) => [table, count])) as Omit<Removed, 'files'>), files }
}

/** Files that no entry names and that were not touched lately; an open draft may name a file that it was given within the term. */
async function unusedFiles(app: App, authorityId: string, before: string): Promise<number> {
  const { db } = app.storage
  const used = await db.touchpointEntry.findMany({ where: { authorityId, NOT: { sourceFileId: null } }, select: { sourceFileId: true } })
  const open = await db.draft.findMany({ where: { authorityId, state: 'open' }, select: { answers: true } })
  const named = JSON.stringify(open.map((draft) => draft.answers))
  const old = await db.storedFile.findMany({ where: { authorityId, createdAt: { lt: before } }, select: { id: true } })
  const kept = new Set(used.map((row) => row.sourceFileId))
  const unused = old.map((row) => row.id).filter((id) => !kept.has(id) && !named.includes(`"${id}"`))
  await db.storedFile.deleteMany({ where: { id: { in: unused } } })
  await app.files.sweep()
  return unused.length
}
