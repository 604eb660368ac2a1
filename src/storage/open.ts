import { Prisma, PrismaClient as SqliteClient } from '../generated/sqlite/client.ts'
import { type Dialect, migrationsFolder } from './migrations/files.ts'
import { migratePostgresql, migrateSqlite } from './migrations/migrate.ts'
import { sqliteAdapter, sqlitePath } from './sqlite/sqlite-adapter.ts'

/** The SQLite client is the narrower of the two, so what type-checks against it runs on both databases. */
export type Db = SqliteClient
/** The client inside a transaction. Never call `Db` while one is open: on SQLite that call waits for the transaction to end. */
export type Tx = Prisma.TransactionClient
export type { Dialect }
export { Prisma }

export type Storage = { db: Db; dialect: Dialect; close(): Promise<void> }
export type OpenOptions = {
  /** Instead of the built-in prisma/migrations. */
  migrations?: string
  /** Connections to PostgreSQL; 10 unless told. */
  connections?: number
}

/** The words of an error hold no arguments of its query, which may be somebody's data, and no query pays for a stack trace. */
const CLIENT = { transactionOptions: { maxWait: 10_000, timeout: 20_000 }, errorFormat: 'minimal' } as const

async function openSqlite(url: string, migrations: string): Promise<Db> {
  const file = sqlitePath(url)
  await migrateSqlite(file, migrations)
  return new SqliteClient({ adapter: sqliteAdapter(file), ...CLIENT })
}

/** By this name a PostgreSQL server knows the connections of the program. */
export const APPLICATION = 'touchpoint-bot'

// Loaded only here: an installation on SQLite need not carry the other client and its driver in memory.
async function openPostgresql(url: string, migrations: string, connections: number): Promise<Db> {
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const { PrismaClient } = await import('../generated/postgresql/client.ts')
  await migratePostgresql(url, migrations)
  const adapter = new PrismaPg({ connectionString: url, max: connections, application_name: APPLICATION })
  return new PrismaClient({ adapter, ...CLIENT }) as unknown as Db
}

/**
 * Opens the database at `url` (`file:…`, relative to the working folder, or `postgresql://…`) and migrates it in process. The folder
 * of an SQLite file is created. Throws MigrationRefused when migrations were edited, have failed or are unknown.
 */
export async function openStorage(url: string, options: OpenOptions = {}): Promise<Storage> {
  const migrations = options.migrations ?? migrationsFolder()
  const storage = (db: Db, dialect: Dialect): Storage => ({ db, dialect, close: () => db.$disconnect() })
  if (url.startsWith('file:')) return storage(await openSqlite(url, migrations), 'sqlite')
  if (/^postgres(ql)?:/.test(url)) return storage(await openPostgresql(url, migrations, options.connections ?? 10), 'postgresql')
  throw new Error('a database is named file:<path> or postgresql://<user>@<host>/<name>')
}
