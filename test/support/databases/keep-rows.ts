import type { Storage } from '../../../src/storage/open.ts'
import { stockSqliteAdapter } from '../../../src/storage/sqlite/sqlite-adapter.ts'
import { type Ask, emptying, filledOf, tablesOf } from './all-rows.ts'

/** All rows of a database as they were once. `putBack` has to be called while nobody else is at work on it. */
export type KeptRows = { putBack(): Promise<void>; forget(): Promise<void> }

type Tables = { all: readonly string[]; filled: readonly string[] }

const restoring = ({ all, filled }: Tables): string[] => [
  ...emptying(all),
  ...filled.map((table) => `INSERT INTO "${table}" SELECT * FROM kept."${table}"`),
]

/** In a second schema. One statement, because one is all that a prepared statement holds. */
async function keepInPostgresql({ db }: Storage, tables: Tables): Promise<KeptRows> {
  const run = (statements: string[]) => db.$executeRawUnsafe(`DO $$ BEGIN ${statements.join('; ')}; END $$`)
  const copies = tables.filled.map((table) => `CREATE UNLOGGED TABLE kept."${table}" AS TABLE "${table}"`)
  await run(['DROP SCHEMA IF EXISTS kept CASCADE', 'CREATE SCHEMA kept', ...copies])
  return { putBack: async () => void (await run(restoring(tables))), forget: async () => {} }
}

/** In the memory of a connection of its own, which may run many statements at once. */
async function keepBesideSqlite(tables: Tables, ask: Ask): Promise<KeptRows> {
  const [main] = (await ask('PRAGMA database_list')) as { file: string }[]
  const connection = await stockSqliteAdapter(main?.file ?? '').connect()
  const run = (statements: string[]) => connection.executeScript(statements.join(';\n'))
  const copies = tables.filled.map((table) => `CREATE TABLE kept."${table}" AS SELECT * FROM main."${table}"`)
  await run(['PRAGMA synchronous = OFF', `ATTACH ':memory:' AS kept`, ...copies])
  return { putBack: () => run(['BEGIN IMMEDIATE', ...restoring(tables), 'COMMIT']), forget: () => connection.dispose() }
}

/** Remembers what stands in a database now, to have it so again as often as needed: much quicker than to build it up anew. */
export async function keepRows(storage: Storage): Promise<KeptRows> {
  const ask: Ask = (sql) => storage.db.$queryRawUnsafe<object[]>(sql)
  const all = await tablesOf(storage.dialect, ask)
  const tables = { all, filled: await filledOf(all, ask) }
  return storage.dialect === 'sqlite' ? keepBesideSqlite(tables, ask) : keepInPostgresql(storage, tables)
}
