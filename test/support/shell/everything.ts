import { type NewHead, recordEdition, writeEdition } from '../../../src/app/editions/write-edition.ts'
import { type Connection, connect, tablesOf } from '../../../src/storage/backup/connection.ts'
import type { Column, Value } from '../../../src/storage/backup/manifest.ts'
import { pagesOf } from '../../../src/storage/backup/read-tables.ts'
import { Committer } from '../../../src/storage/committer.ts'
import { openFileStore } from '../../../src/storage/files/open-file-store.ts'
import type { Storage } from '../../../src/storage/open.ts'
import type { Unit } from '../../../src/storage/unit.ts'
import { seededIds } from '../seeded-ids.ts'
import { AUTHORITY, journalLine } from '../storage-rows.ts'

const WORDS = ['«Ёлка» и "кавычки"', "it's; DROP TABLE", '', '😀\n\t\\ \u2028']
const JSONS = ['{"a":[1,2.5,null,true,"«ё» \\"\\n"],"b":{}}', '[]', '"слово"', '17']

const sample = ({ name, type }: Column, row: number): Value => {
  if (type === 'integer') return row + 1
  if (type === 'json') return JSONS[row % JSONS.length] as string
  return `${name} ${row} ${WORDS[row % WORDS.length]}`
}

/** Writes rows into every table there is, whatever its columns, a journal, and two files. */
export async function fillEverything(storage: Storage, url: string, filesFolder: string): Promise<void> {
  const connection = await connect(url)
  for (const { name, columns } of await tablesOf(connection)) {
    if (name === 'Journal' || name === 'StoredFile') continue
    const mark = ({ type }: Column, at: number): string =>
      connection.dialect === 'sqlite' ? '?' : `$${at + 1}${type === 'json' ? '::jsonb' : type === 'integer' ? '::integer' : ''}`
    const sql = `INSERT INTO "${name}" (${columns.map((column) => `"${column.name}"`)}) VALUES (${columns.map(mark)})`
    for (let row = 0; row < 4; row += 1) await connection.ask(sql, ...columns.map((column) => sample(column, row)))
  }
  // An edition is proved by the journal: those that nobody adopted would be told as altered.
  await connection.ask('DELETE FROM "Edition"')
  await connection.close()
  const files = openFileStore(storage, filesFolder)
  await new Committer(storage).run([], async (unit) => {
    for (const authorityId of [AUTHORITY, 'second', AUTHORITY]) unit.line(journalLine('p', { authorityId }))
    await adopted(unit)
    for (const id of ['f1', 'f2', 'f3']) {
      const meta = {
        id,
        authorityId: AUTHORITY,
        personId: 'p',
        mime: 'text/plain',
        name: 'приказ.txt',
        createdAt: '2026-11-20T06:00:00.000Z',
      }
      await files.put(unit.tx, meta, Buffer.from(`content of ${id === 'f3' ? 'f1' : id}`)) // two files with the same content
    }
  })
}

/** An edition without points, as an order adopts it. */
async function adopted(unit: Unit): Promise<void> {
  const now = '2026-11-20T06:00:00.000Z'
  const doer = { authorityId: AUTHORITY, personId: 'p', place: 'telegram:1' }
  const order = { orderNumber: '7 «Ё»', orderDate: '2026-11-20', orderFileId: null }
  const head: NewHead = { id: 'adopted', number: 1, ...order, layout: 'sverdlovsk', origin: 'consolidation' }
  await writeEdition({ app: { ids: seededIds('edition') }, unit, doer, now }, head, [])
  recordEdition({ unit, doer, now }, 'edition.adopt', head, [], {})
}

const parsed = (column: Column | undefined, value: Value): unknown =>
  column?.type === 'json' && typeof value === 'string' ? JSON.parse(value) : value

async function rowsIn(connection: Connection): Promise<Record<string, unknown[]>> {
  const found: Record<string, unknown[]> = {}
  for (const table of await tablesOf(connection)) {
    const rows: unknown[][] = []
    for await (const page of pagesOf(connection, table))
      rows.push(...page.map((row) => row.map((value, at) => parsed(table.columns[at], value))))
    const names = table.columns.map(({ name }) => name)
    found[table.name] = rows
      .map((row) => Object.fromEntries(row.map((value, at) => [names[at], value])))
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
  }
  return found
}

/** Every row of a database by table, JSON understood, in a sequence that does not depend on the database. */
export async function everythingIn(url: string): Promise<Record<string, unknown[]>> {
  const connection = await connect(url)
  await connection.script('BEGIN')
  return rowsIn(connection).finally(() => connection.close())
}
