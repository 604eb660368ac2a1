import { bulkRows } from '../../storage/bulk.ts'
import { canonicalJson } from '../../storage/canonical-json.ts'
import { storableJson } from '../../storage/plain-text.ts'
import type { Json } from '../../storage/rows.ts'
import type { Unit } from '../../storage/unit.ts'
import { nowIn } from '../app.ts'
import type { WebApp } from './web-app.ts'

/** `press`: a pressed button; kept so that a repeated press is recognised, never drawn. */
export type WebDirection = 'in' | 'out' | 'press'
/** A message of a web chat. `seq` grows with time; `change` grows within the chat with every new message and every edit. */
export type WebRow = { seq: number; chatId: string; direction: WebDirection; slot: string; body: Json; change: number; sentAt: string }
export type NewWebRow = { chatId: string; direction: WebDirection; slot: string; body: unknown }
/** Rows by growing `change`, and the chat's latest change. */
export type WebChanges = { rows: WebRow[]; head: number }

export type WebHistory = ReturnType<typeof webHistory>

const DRAWN: WebDirection[] = ['in', 'out']
const NEW = bulkRows({ chatId: 'text', direction: 'text', slot: 'text', body: 'json', sentAt: 'text' })
const EDITED = bulkRows({ chatId: 'text', seq: 'int', body: 'json' })
/** Writers of one chat in several processes may pick the same number of change; the later one picks again. */
const TRIES = 10

const storable = (body: unknown): Json => JSON.parse(storableJson(body))

/** The messages of web chats as they are stored; chats are named by the number that their account has. */
export function webHistory(app: WebApp) {
  const { db } = app.storage
  return {
    /**
     * Stores a message, unless the chat has one with this slot: then that one is given back, `fresh: false`. Undefined when there
     * is no such chat. Resolves when the message is on the disk.
     */
    add: (row: NewWebRow) => app.committer.run([], (unit) => insert(unit, { ...row, body: storable(row.body), sentAt: nowIn(app) })),
    /**
     * Writes another body over an outgoing message. Undefined when the chat has no such message, and where a file would come or go: as in
     * every messenger it stands in a message of its own. The same body again is no change.
     */
    edit: (chatId: string, seq: number, body: unknown) =>
      app.committer.run([], (unit) => update(unit, { chatId, seq, body: storable(body) })),
    /** What happened after a change, at most `limit` messages. */
    async after(chatId: string, change: number, limit: number): Promise<WebChanges> {
      const where = { chatId, direction: { in: DRAWN }, change: { gt: change } }
      const rows = (await db.webMessage.findMany({ where, orderBy: { change: 'asc' }, take: limit })) as WebRow[]
      return { rows, head: rows.at(-1)?.change ?? (await headOf(db, chatId)) }
    },
    /** The messages before a message, or the latest ones, in order of time, at most `limit`. */
    async before(chatId: string, seq: number | undefined, limit: number): Promise<WebRow[]> {
      const where = { chatId, direction: { in: DRAWN }, ...(seq !== undefined && { seq: { lt: seq } }) }
      return ((await db.webMessage.findMany({ where, orderBy: { seq: 'desc' }, take: limit })) as WebRow[]).reverse()
    },
    /** The chat's latest change, 0 for an empty chat. */
    head: (chatId: string) => headOf(db, chatId),
    /** One message of a chat. */
    one: async (chatId: string, seq: number) =>
      ((await db.webMessage.findFirst({ where: { chatId, seq } })) ?? undefined) as WebRow | undefined,
  }
}

const headOf = async (db: WebApp['storage']['db'] | Unit['tx'], chatId: string): Promise<number> =>
  (await db.webMessage.aggregate({ where: { chatId }, _max: { change: true } }))._max.change ?? 0

async function insert(unit: Unit, row: NewWebRow & { sentAt: string }): Promise<{ row: WebRow; fresh: boolean } | undefined> {
  const { tx, dialect } = unit
  const { chatId, slot } = row
  for (let tries = 0; tries < TRIES; tries += 1) {
    const known = await tx.webMessage.findUnique({ where: { chatId_slot: { chatId, slot } } })
    if (known) return { row: known as WebRow, fresh: false }
    const [written] = await tx.$queryRaw<{ seq: number; change: number }[]>`
      INSERT INTO "WebMessage" ("authorityId", "chatId", "direction", "slot", "body", "change", "sentAt")
      SELECT a."authorityId", n."chatId", n."direction", n."slot", n."body",
        (SELECT coalesce(max(m."change"), 0) + 1 FROM "WebMessage" AS m WHERE m."chatId" = n."chatId"), n."sentAt"
      FROM ${NEW[dialect]([row])} JOIN "Account" AS a ON a."channel" = 'web' AND a."externalId" = n."chatId"
      WHERE true ON CONFLICT DO NOTHING RETURNING "seq", "change"`
    if (written) return { row: { ...row, body: row.body as Json, ...numbers(written) }, fresh: true }
    if (!(await tx.account.findFirst({ where: { channel: 'web', externalId: chatId } }))) return undefined
  }
  throw new Error('a message of a web chat found no number of change')
}

async function update(unit: Unit, edit: { chatId: string; seq: number; body: Json }): Promise<WebRow | undefined> {
  const { tx, dialect } = unit
  const { chatId, seq, body } = edit
  const known = (await tx.webMessage.findFirst({ where: { chatId, seq, direction: 'out' } })) as WebRow | null
  if (!known || hasFile(known.body) || hasFile(body)) return undefined
  if (canonicalJson(known.body) === canonicalJson(body)) return known
  const [written] = await tx.$queryRaw<{ seq: number; change: number }[]>`
    UPDATE "WebMessage" SET "body" = n."body",
      "change" = (SELECT max(m."change") + 1 FROM "WebMessage" AS m WHERE m."chatId" = n."chatId")
    FROM ${EDITED[dialect]([{ chatId, seq, body }])}
    WHERE "WebMessage"."seq" = n."seq" RETURNING "WebMessage"."seq", "WebMessage"."change"`
  return written && { ...known, body, ...numbers(written) }
}

const hasFile = (body: Json): boolean => typeof body === 'object' && body !== null && 'file' in body

/** Raw statements give integers of either width. */
const numbers = (written: { seq: number | bigint; change: number | bigint }) => ({
  seq: Number(written.seq),
  change: Number(written.change),
})
