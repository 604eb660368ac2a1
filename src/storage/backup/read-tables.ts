import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Connection } from './connection.ts'
import type { Table, Value } from './manifest.ts'

const PAGE = 1000
/** The column in which rows are counted, where their sequence says something. */
const NUMBER = 'seq'

const listOf = ({ dialect }: Connection, { columns }: Table): string =>
  columns.map(({ name, type }) => (type === 'json' && dialect === 'postgresql' ? `"${name}"::text` : `"${name}"`)).join(', ')

/** Everything read until the end of the connection is of one moment, while others go on writing. */
export async function holdMoment({ dialect, script, ask }: Connection): Promise<void> {
  await script(dialect === 'sqlite' ? 'BEGIN' : 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
  await ask('SELECT 1 FROM "_prisma_migrations"') // SQLite fixes the moment with the first reading
}

async function* sqlitePages(connection: Connection, table: Table): AsyncGenerator<Value[][]> {
  const sql = `SELECT rowid, ${listOf(connection, table)} FROM "${table.name}" WHERE rowid > ? ORDER BY rowid LIMIT ${PAGE}`
  for (let after: Value = 0; ; ) {
    const rows: Value[][] = await connection.ask(sql, after)
    if (rows.length === 0) return
    after = Number(rows.at(-1)?.[0])
    yield rows.map((row) => row.slice(1))
  }
}

async function* postgresqlPages(connection: Connection, table: Table): AsyncGenerator<Value[][]> {
  // What is numbered comes in the sequence of its numbers, as with SQLite: the server would give rows as they happen to lie.
  const order = table.columns.some(({ name }) => name === NUMBER) ? ` ORDER BY "${NUMBER}"` : ''
  await connection.script(`DECLARE pages NO SCROLL CURSOR FOR SELECT ${listOf(connection, table)} FROM "${table.name}"${order}`)
  for (;;) {
    const rows = await connection.ask(`FETCH ${PAGE} FROM pages`)
    if (rows.length === 0) break
    yield rows
  }
  await connection.script('CLOSE pages')
}

/** The rows of a table, a page at a time. */
export async function* pagesOf(connection: Connection, table: Table): AsyncGenerator<Value[][]> {
  const pages = connection.dialect === 'sqlite' ? sqlitePages(connection, table) : postgresqlPages(connection, table)
  for await (const rows of pages) {
    yield rows.map((row) => row.map((value, at) => (value !== null && table.columns[at]?.type === 'integer' ? Number(value) : value)))
  }
}

/** Content of a kept file: of which authority, and under which digest. */
export type Content = { authorityId: string; sha256: string }

/** The contents that rows name. */
export async function contentsOf({ ask }: Connection): Promise<Content[]> {
  const rows = (await ask('SELECT DISTINCT "authorityId", "sha256" FROM "StoredFile" ORDER BY 1, 2')) as [string, string][]
  return rows.map(([authorityId, sha256]) => ({ authorityId, sha256 }))
}

/** Reads a content; undefined when it is missing. `folder` is that of the files beside an SQLite database. */
export async function readContent(
  connection: Connection,
  folder: string,
  { authorityId, sha256 }: Content,
): Promise<Uint8Array | undefined> {
  if (connection.dialect === 'sqlite') {
    return readFile(path.join(folder, authorityId, sha256.slice(0, 2), sha256)).catch(() => undefined)
  }
  const sql = `SELECT encode("bytes", 'base64') FROM "FileContent" WHERE "authorityId" = $1 AND "sha256" = $2`
  const [row] = await connection.ask(sql, authorityId, sha256)
  return row && Buffer.from(String(row[0]), 'base64')
}
