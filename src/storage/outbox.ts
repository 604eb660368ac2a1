import { bulkRows } from './bulk.ts'
import type { Db, Dialect, Tx } from './open.ts'
import type { OutboxRow } from './rows.ts'

/** A message whose time has come; `attempts` counts the deliveries that were begun. */
export type DueMessage = OutboxRow & { id: number; attempts: number }
/** `dropped`: not wanted any more; `blocked`: the person does not let the bot write; `failed`: it will never go out. */
export type ClosedState = 'dropped' | 'blocked' | 'failed'

const MESSAGES = bulkRows({
  authorityId: 'text',
  personId: 'text',
  slot: 'text',
  message: 'text',
  params: 'json',
  fileId: 'text',
  priority: 'int',
  dueAt: 'text',
  createdAt: 'text',
})

/** Adds messages; one whose slot is there already, in whatever state, is passed over. */
export async function writeMessages(tx: Tx, dialect: Dialect, messages: readonly OutboxRow[]): Promise<void> {
  if (messages.length === 0) return
  await tx.$executeRaw`
    INSERT INTO "Outbox" ("authorityId", "personId", "slot", "message", "params", "fileId", "priority", "dueAt", "createdAt", "state", "attempts")
    SELECT n."authorityId", n."personId", n."slot", n."message", n."params", n."fileId", n."priority", n."dueAt", n."createdAt", 'due', 0
    FROM ${MESSAGES[dialect](messages)} WHERE true ORDER BY n."ordinal"
    ON CONFLICT ("slot") DO NOTHING`
}

/** What is due at `now` (an instant as ISO text), the lowest priority number and the longest waiting first, at most `limit`. */
export async function dueMessages(db: Db, authorityId: string, now: string, limit: number): Promise<DueMessage[]> {
  const rows = await db.outbox.findMany({
    where: { authorityId, state: 'due', dueAt: { lte: now } },
    orderBy: [{ priority: 'asc' }, { dueAt: 'asc' }, { id: 'asc' }],
    take: limit,
  })
  return rows.map(({ state, sentAt, reason, ...message }) => message)
}

/**
 * Reserves those of the messages that are still due at `now`: until `leaseUntil` nobody else finds them due, afterwards they are due again
 * (a crash in between costs a repetition, never the message). Gives those that nobody else was faster with, in the sequence handed over,
 * with this delivery counted.
 */
export async function claimMessages(db: Db | Tx, messages: readonly DueMessage[], now: string, leaseUntil: string): Promise<DueMessage[]> {
  const claimed = await db.outbox.updateManyAndReturn({
    where: { id: { in: messages.map(({ id }) => id) }, state: 'due', dueAt: { lte: now } },
    data: { attempts: { increment: 1 }, dueAt: leaseUntil },
    select: { id: true, attempts: true },
  })
  const attempts = new Map(claimed.map((row) => [row.id, row.attempts]))
  return messages.flatMap((message) => {
    const begun = attempts.get(message.id)
    return begun === undefined ? [] : [{ ...message, attempts: begun }]
  })
}

/** Gives reserved messages back as if their delivery had not been begun; they are due at `dueAt`. */
export async function releaseMessages(db: Db | Tx, ids: readonly number[], dueAt: string, reason: string | null = null): Promise<void> {
  if (ids.length === 0) return
  await db.outbox.updateMany({ where: { id: { in: [...ids] }, state: 'due' }, data: { attempts: { decrement: 1 }, dueAt, reason } })
}

/** The message went out at `at`. */
export async function markSent(db: Db | Tx, id: number, at: string): Promise<void> {
  await db.outbox.updateMany({ where: { id, state: 'due' }, data: { state: 'sent', sentAt: at } })
}

/** The message will not go out; `reason` is a code. */
export async function closeMessage(db: Db | Tx, id: number, state: ClosedState, reason: string): Promise<void> {
  await db.outbox.updateMany({ where: { id, state: 'due' }, data: { state, reason } })
}

/** Tries again at `dueAt`; `reason` says as a code why it did not work now. */
export async function rescheduleMessage(db: Db | Tx, id: number, dueAt: string, reason: string | null = null): Promise<void> {
  await db.outbox.updateMany({ where: { id, state: 'due' }, data: { dueAt, reason } })
}
