import { sha256 } from '../../../src/storage/canonical-json.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { type Ask, tablesOf } from './all-rows.ts'

/** What arrives and what is answered stands there, whatever comes of it. */
const TALK = ['Inbox', 'WebMessage']

/** When somebody was seen last says nothing of what was done. */
const plain = (key: string, value: unknown): unknown => {
  if (key === 'lastSeenAt') return undefined
  return typeof value === 'bigint' ? String(value) : value
}

const digest = (rows: object[]): string =>
  sha256(
    rows
      .map((row) => JSON.stringify(row, plain))
      .sort()
      .join('\n'),
  )

/** A digest of every table but those of the talk itself, to see that nothing has changed. */
export async function tableDigests({ db, dialect }: Storage): Promise<Record<string, string>> {
  const ask: Ask = (sql) => db.$queryRawUnsafe<object[]>(sql)
  const digests: Record<string, string> = {}
  for (const table of await tablesOf(dialect, ask)) {
    if (!TALK.includes(table)) digests[table] = digest(await ask(`SELECT * FROM "${table}"`))
  }
  return digests
}
