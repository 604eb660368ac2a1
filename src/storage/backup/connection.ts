import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import { migrationState } from '../migrations/state.ts'
import type { Dialect } from '../open.ts'
import { sqlitePath, stockSqliteAdapter } from '../sqlite/sqlite-adapter.ts'
import { CONTENT_TABLE, type Column, type Table, type Value } from './manifest.ts'

/** A connection of its own to a database, whatever its schema: the clients know only the newest. */
export type Connection = {
  dialect: Dialect
  ask: (sql: string, ...args: Value[]) => Promise<Value[][]>
  /** Several statements at once, without arguments. */
  script: (sql: string) => Promise<void>
  close: () => Promise<void>
  adapter: SqlDriverAdapter
}

const wrapped = (dialect: Dialect, adapter: SqlDriverAdapter): Connection => ({
  dialect,
  adapter,
  script: (sql) => adapter.executeScript(sql),
  close: () => adapter.dispose(),
  ask: async (sql, ...args) => {
    const argTypes = args.map((arg) => ({
      scalarType: typeof arg === 'number' ? ('int' as const) : ('string' as const),
      arity: 'scalar' as const,
    }))
    return (await adapter.queryRaw({ sql, args, argTypes })).rows as Value[][]
  },
})

/** Opens the SQLite file `file`; it is made when it does not exist. */
export const connectSqlite = async (file: string): Promise<Connection> => wrapped('sqlite', await stockSqliteAdapter(file).connect())

/** Opens the database at `url` (`file:…` or `postgresql://…`) on one connection. */
export async function connect(url: string): Promise<Connection> {
  if (url.startsWith('file:')) return connectSqlite(sqlitePath(url))
  const { postgresqlMigrationAdapter } = await import('../migrations/postgresql-adapter.ts')
  return wrapped('postgresql', await postgresqlMigrationAdapter(url).connect())
}

const COLUMNS: Record<Dialect, string> = {
  sqlite: `SELECT m."name", c."name", c."type" FROM sqlite_master AS m, pragma_table_info(m."name") AS c
    WHERE m."type" = 'table' AND m."name" NOT LIKE 'sqlite%' ORDER BY m."name", c."cid"`,
  postgresql: `SELECT "table_name"::text, "column_name"::text, "data_type"::text FROM information_schema.columns
    WHERE "table_schema" = current_schema() ORDER BY "table_name", "ordinal_position"`,
}

const typeOf = (table: string, declared: string): Column['type'] => {
  const name = declared.toLowerCase()
  if (name.startsWith('json')) return 'json'
  if (name === 'integer' || name === 'text') return name
  throw new Error(`a backup cannot keep the type ${declared} of table ${table}`)
}

/** The tables of the product, in the sequence of their names. */
export async function tablesOf({ dialect, ask }: Connection): Promise<Table[]> {
  const tables = new Map<string, Column[]>()
  for (const [table, name, declared] of (await ask(COLUMNS[dialect])) as [string, string, string][]) {
    if (table === '_prisma_migrations' || table === CONTENT_TABLE) continue
    tables.set(table, [...(tables.get(table) ?? []), { name, type: typeOf(table, declared) }])
  }
  return [...tables].map(([name, columns]) => ({ name, columns }))
}

/** The migrations that a database carries, by name. */
export const migrationsOf = async ({ adapter }: Connection): Promise<string[]> => (await migrationState(adapter, [])).unknown.sort()
