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
 * Reserves a message for one delivery: until `leaseUntil` nobody else finds it due, afterwards it is due again (a crash in between
 * costs a repetition, never the message). False when somebody else was faster; then it must not be sent.
 */
export async function claimMessage(db: Db | Tx, message: { id: number; attempts: number }, leaseUntil: string): Promise<boolean> {
  const { id, attempts } = message
  const { count } = await db.outbox.updateMany({
    where: { id, attempts, state: 'due' },
    data: { attempts: attempts + 1, dueAt: leaseUntil },
  })
  return count === 1
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
