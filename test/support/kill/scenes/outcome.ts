import type { Storage } from '../../../../src/storage/open.ts'
import { type Ask, tablesOf } from '../../databases/all-rows.ts'

/** What a scene has led to, with whatever differs between two undisturbed runs masked: ids, hashes, times of day. */
export type Outcome = { rows: string[]; journal: string[]; unfinished: string[] }

/**
 * What arrives and is answered stands in the inbox; who was seen when in the accounts. Where a card stands that may be drawn over is
 * remembered once it is shown: a kill in between costs decoration only. The journal is compared by its subjects.
 */
const LEFT_OUT = ['Inbox', 'Account', 'DecisionCard', 'Journal']
/** Where a question stands on the screen, how often a letter was begun and a draft written, depends on what had to be done twice. */
const UNSTABLE: Record<string, readonly string[]> = { Draft: ['pending', 'view', 'revision'], Outbox: ['attempts', 'dueAt', 'sentAt'] }

/** Random ids, sums, and times of day. */
export const masked = (text: string): string =>
  text
    .replaceAll(/\b[0-9a-f]{64}\b/g, '<sum>')
    .replaceAll(/T\d\d:\d\d:\d\d(\.\d+)?Z/g, 'T')
    .replaceAll(/\b[a-z0-9]{10}\b/g, '<id>')
    .replaceAll(/\b\d\d:\d\d\b/g, '<time>')

const plain = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? String(value) : value)

function rowText(table: string, row: object): string {
  const kept = Object.entries(row).filter(
    ([column, value]) => !UNSTABLE[table]?.includes(column) && !(column === 'id' && typeof value !== 'string'),
  )
  return `${table} ${masked(JSON.stringify(Object.fromEntries(kept), plain).replaceAll('\\"', '"'))}`
}

/** The lines about each subject in their sequence. */
async function journalOf({ db }: Storage, authorityId: string): Promise<string[]> {
  const lines = await db.journal.findMany({ where: { authorityId }, orderBy: { seq: 'asc' } })
  const subjects = new Map<string, string[]>()
  for (const { subject, actorId, action, at } of lines) {
    subjects.set(subject, [...(subjects.get(subject) ?? []), `${actorId} ${action} ${at.slice(0, 10)}`])
  }
  return [...subjects].map(([subject, deeds]) => `${masked(subject)}: ${masked(deeds.join('; '))}`).sort()
}

/** Reads the outcome from the database. */
export async function outcomeOf(storage: Storage, authorityId: string): Promise<Outcome> {
  const { db, dialect } = storage
  const ask: Ask = (sql) => db.$queryRawUnsafe<object[]>(sql)
  const rows: string[] = []
  for (const table of await tablesOf(dialect, ask)) {
    if (LEFT_OUT.includes(table)) continue
    for (const row of await ask(`SELECT * FROM "${table}"`)) rows.push(rowText(table, row))
  }
  const open = await db.inbox.findMany({ where: { state: { not: 'shown' } } })
  return {
    rows: rows.sort(),
    journal: await journalOf(storage, authorityId),
    unfinished: open.map(({ chatId, state }) => `an update of chat ${chatId} is ${state}`),
  }
}
