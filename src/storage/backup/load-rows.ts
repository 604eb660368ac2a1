import { randomUUID } from 'node:crypto'
import type { Dialect, Migration } from '../migrations/files.ts'
import { archiveEntries, rowsOf } from './check-archive.ts'
import type { Connection } from './connection.ts'
import type { Column, Manifest, Table, Value } from './manifest.ts'

/** As the schema engine makes it, so that the next start goes on from there. */
const MIGRATIONS: Record<Dialect, string> = {
  sqlite: `CREATE TABLE "_prisma_migrations" ("id" TEXT PRIMARY KEY NOT NULL, "checksum" TEXT NOT NULL, "finished_at" DATETIME,
    "migration_name" TEXT NOT NULL, "logs" TEXT, "rolled_back_at" DATETIME, "started_at" DATETIME NOT NULL DEFAULT current_timestamp,
    "applied_steps_count" INTEGER UNSIGNED NOT NULL DEFAULT 0)`,
  postgresql: `CREATE TABLE "_prisma_migrations" ("id" VARCHAR(36) PRIMARY KEY NOT NULL, "checksum" VARCHAR(64) NOT NULL, "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL, "logs" TEXT, "rolled_back_at" TIMESTAMPTZ, "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0)`,
}

/** Makes the tables as those migrations leave them. Belongs to the caller's transaction. */
export async function makeTables({ dialect, script }: Connection, migrations: readonly Migration[]): Promise<void> {
  await script(MIGRATIONS[dialect])
  for (const { name, sql, checksum } of migrations) {
    await script(sql)
    await script(`INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count")
      VALUES ('${randomUUID()}', '${checksum}', CURRENT_TIMESTAMP, '${name}', 1)`)
  }
}

const CASTS: Record<Column['type'], string> = { text: '', integer: '::integer', json: '::jsonb' }

function insertOf(dialect: Dialect, { name, columns }: Table): string {
  const into = `INSERT INTO "${name}" (${columns.map((column) => `"${column.name}"`).join(', ')})`
  return dialect === 'sqlite'
    ? `${into} SELECT ${columns.map((_, at) => `json_extract("value", '$[${at}]')`).join(', ')} FROM json_each(?)`
    : `${into} SELECT ${columns.map(({ type }, at) => `(e->>${at})${CASTS[type]}`).join(', ')} FROM jsonb_array_elements($1::jsonb) AS e`
}

async function insert({ dialect, adapter }: Connection, table: Table, rows: Value[][]): Promise<void> {
  const argTypes = [{ scalarType: 'string' as const, arity: 'scalar' as const }]
  await adapter.executeRaw({ sql: insertOf(dialect, table), args: [JSON.stringify(rows)], argTypes })
}

/** Numbers given out by PostgreSQL go on behind the largest; SQLite sees to that itself. */
async function continueNumbers({ ask }: Connection, tables: readonly Table[]): Promise<void> {
  for (const { name, columns } of tables) {
    for (const column of columns.filter(({ type }) => type === 'integer')) {
      const [found] = await ask(`SELECT pg_get_serial_sequence('"${name}"', '${column.name}')`)
      if (found?.[0]) {
        await ask(`SELECT setval('${found[0]}', COALESCE(MAX("${column.name}"), 1), MAX("${column.name}") IS NOT NULL) FROM "${name}"`)
      }
    }
  }
}

/** What becomes of the content of a kept file. */
export type KeepContent = (authorityId: string, sha256: string, bytes: Uint8Array) => Promise<void>

/** Fills the tables from the backup `file`, which was checked. Belongs to the caller's transaction. Gives how many rows and files it were. */
export async function loadRows(
  connection: Connection,
  file: string,
  { tables }: Manifest,
  keepContent: KeepContent,
): Promise<{ rows: number; files: number }> {
  const known = new Map(tables.map((table) => [table.name, table]))
  const loaded = { rows: 0, files: 0 }
  for await (const { path, bytes } of archiveEntries(file)) {
    const [kind, name = '', last = ''] = path.split('/')
    const table = kind === 'tables' ? known.get(name) : undefined
    if (table) {
      const rows = rowsOf(bytes)
      await insert(connection, table, rows)
      loaded.rows += rows.length
    } else if (kind === 'files') {
      await keepContent(name, last, bytes)
      loaded.files += 1
    }
  }
  if (connection.dialect === 'postgresql') await continueNumbers(connection, tables)
  return loaded
}
