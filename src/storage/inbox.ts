import type { Update } from 'grammy/types'
import { bulkRows } from './bulk.ts'
import { Conflict } from './conflict.ts'
import { type Db, type Dialect, Prisma, type Tx } from './open.ts'
import { storableJson } from './plain-text.ts'

/** What a channel hands over: `eventId` is unique within the channel, `update` has the shape of Telegram's. */
export type InboxEvent = { eventId: string; chatId: string; update: Update }

/** A stored event that is not finished: `open` has had no effect yet, `taken` has, and its answer may still be owed. */
export type InboxRow = {
  seq: number
  channel: string
  chatId: string
  state: 'open' | 'taken'
  outcome: string | null
  attempts: number
  update: Update
}

// Not the bare column: SQLite would walk the index over all open rows and look each up in the parameter.
const STATE = Prisma.raw(`("Inbox"."state" || '')`)
const EVENTS = bulkRows({ eventId: 'text', chatId: 'text', payload: 'text' })
const TAKEN = bulkRows({ seq: 'int', outcome: 'text' })
const CLOSED = bulkRows({ seq: 'int' })

/**
 * Stores one batch in one statement and returns the rows that are new, in the sequence handed over: an event that comes again, in
 * this batch or in a later one, is stored once. When this has committed, the channel may confirm the receipt.
 */
export async function accept(
  tx: Tx,
  dialect: Dialect,
  authorityId: string,
  channel: string,
  events: readonly InboxEvent[],
  at: string,
): Promise<InboxRow[]> {
  if (events.length === 0) return []
  const rows = events.map(({ eventId, chatId, update }) => ({ eventId, chatId, payload: storableJson(update) }))
  const fresh = await tx.$queryRaw<{ seq: number; eventId: string }[]>`
    INSERT INTO "Inbox" ("authorityId", "channel", "eventId", "chatId", "payload", "state", "attempts", "receivedAt")
    SELECT ${authorityId}, ${channel}, n."eventId", n."chatId", n."payload", 'open', 0, ${at}
    FROM ${EVENTS[dialect](rows)} WHERE true ORDER BY n."ordinal"
    ON CONFLICT ("channel", "eventId") DO NOTHING RETURNING "seq", "eventId"`
  const seqs = new Map(fresh.map((row) => [row.eventId, row.seq]))
  return rows.flatMap(({ eventId, chatId, payload }): InboxRow[] => {
    const seq = seqs.get(eventId)
    seqs.delete(eventId)
    if (seq === undefined) return []
    return [{ seq, channel, chatId, state: 'open', outcome: null, attempts: 0, update: JSON.parse(payload) as Update }]
  })
}

/**
 * What is not finished of a channel, in the sequence of arrival, rows whose handling failed earlier included (`attempts`). Whatever authority
 * was served when a row arrived: what waited while an installation was set up is handled as well.
 */
export async function openRows(db: Db, channel: string): Promise<InboxRow[]> {
  const rows = await db.inbox.findMany({ where: { channel, state: { in: ['open', 'taken'] } }, orderBy: { seq: 'asc' } })
  return rows.map(({ seq, chatId, state, outcome, attempts, payload }) => {
    return { seq, channel, chatId, state: state as InboxRow['state'], outcome, attempts, update: JSON.parse(payload) as Update }
  })
}

/** Marks rows as having had their effect. Throws Conflict when one of them had it before: the effect happens at most once. */
export async function writeTaken(tx: Tx, dialect: Dialect, taken: ReadonlyMap<number, string | null>): Promise<void> {
  if (taken.size === 0) return
  const rows = [...taken].map(([seq, outcome]) => ({ seq, outcome }))
  const written = await tx.$executeRaw`
    UPDATE "Inbox" SET "state" = 'taken', "outcome" = n."outcome" FROM ${TAKEN[dialect](rows)}
    WHERE "Inbox"."seq" = n."seq" AND ${STATE} = 'open'`
  if (written !== taken.size) throw new Conflict('inbox', 'an inbox row was taken already')
}

/** Closes rows. They keep their key (the same event may come again) but not the person's words. */
export async function writeShown(tx: Tx, dialect: Dialect, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return
  await tx.$executeRaw`
    UPDATE "Inbox" SET "state" = 'shown', "payload" = '' FROM ${CLOSED[dialect](seqs.map((seq) => ({ seq })))}
    WHERE "Inbox"."seq" = n."seq"`
}

/** Counts one more attempt that came to nothing. */
export async function writeRetried(tx: Tx, dialect: Dialect, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return
  await tx.$executeRaw`
    UPDATE "Inbox" SET "attempts" = "Inbox"."attempts" + 1 FROM ${CLOSED[dialect](seqs.map((seq) => ({ seq })))}
    WHERE "Inbox"."seq" = n."seq"`
}

/** Gives rows up. The words are kept until retention removes them, so that an administrator can still help. */
export async function writeFailed(tx: Tx, dialect: Dialect, seqs: readonly number[]): Promise<void> {
  if (seqs.length === 0) return
  await tx.$executeRaw`
    UPDATE "Inbox" SET "state" = 'failed' FROM ${CLOSED[dialect](seqs.map((seq) => ({ seq })))}
    WHERE "Inbox"."seq" = n."seq" AND ${STATE} IN ('open', 'taken')`
}
