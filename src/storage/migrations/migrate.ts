import { mkdirSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { stockSqliteAdapter } from '../sqlite/sqlite-adapter.ts'
import { applyMigrations } from './engine.ts'
import { type Dialect, readMigrations } from './files.ts'
import { type MigrationState, migrationState } from './state.ts'

/** The database and the built-in migrations do not fit together; the message is one line that says what to do. */
export class MigrationRefused extends Error {
  override name = 'MigrationRefused'
}

function refuseUnlessSound(where: string, { failed, edited, unknown }: MigrationState): void {
  const refuse = (names: string[], what: string, advice: string): void => {
    if (names.length > 0) throw new MigrationRefused(`${where}: ${what}: ${names.join(', ')}. ${advice}`)
  }
  refuse(failed, 'a migration stopped half-way', 'Restore the copy that was made before it, then start again.')
  refuse(
    edited,
    'a migration was edited after it had been applied',
    'Restore its file from version control; changes go into a new migration.',
  )
  refuse(unknown, 'the database is newer than this program', 'Start the version that made it, or restore an earlier copy.')
}

async function stateOf(factory: SqlMigrationAwareDriverAdapterFactory, folder: string, dialect: Dialect): Promise<MigrationState> {
  const connection = await factory.connect()
  try {
    return await migrationState(connection, readMigrations(folder, dialect))
  } finally {
    await connection.dispose()
  }
}

/** Written beside and renamed, so that a copy under the final name is always whole. */
async function copySqlite(file: string, before: string): Promise<void> {
  const copy = `${file}.before-${before}.db`
  const unfinished = `${copy}.part`
  rmSync(unfinished, { force: true })
  const connection = await stockSqliteAdapter(file).connect()
  try {
    await connection.executeRaw({ sql: `VACUUM INTO '${unfinished.replaceAll("'", "''")}'`, args: [], argTypes: [] })
  } finally {
    await connection.dispose()
  }
  renameSync(unfinished, copy)
}

async function apply(where: string, factory: SqlMigrationAwareDriverAdapterFactory, folder: string, dialect: Dialect): Promise<void> {
  try {
    await applyMigrations(dialect, factory, readMigrations(folder, dialect))
  } catch (error) {
    const { failed } = await stateOf(factory, folder, dialect)
    const why = String((error as Error).message ?? error).replaceAll(/\s+/g, ' ')
    throw new MigrationRefused(`${where}: migration ${failed.join(', ') || 'not begun'} failed: ${why}`, { cause: error })
  }
}

/** Applies what is pending to the SQLite file. A file with data is copied first: <file>.before-<migration>.db. Throws MigrationRefused. */
export async function migrateSqlite(file: string, folder: string): Promise<void> {
  mkdirSync(path.dirname(file), { recursive: true })
  const factory = stockSqliteAdapter(file)
  const state = await stateOf(factory, folder, 'sqlite')
  refuseUnlessSound(file, state)
  const [next] = state.pending
  if (next === undefined) return
  if (state.applied) await copySqlite(file, next)
  await apply(file, factory, folder, 'sqlite')
}

/** Applies what is pending to the PostgreSQL database; several processes may start at once, one migrates. Throws MigrationRefused. */
export async function migratePostgresql(url: string, folder: string): Promise<void> {
  const { postgresqlMigrationAdapter } = await import('./postgresql-adapter.ts')
  const factory = postgresqlMigrationAdapter(url)
  const where = `PostgreSQL database ${new URL(url).pathname.slice(1)}`
  const state = await stateOf(factory, folder, 'postgresql')
  refuseUnlessSound(where, state)
  if (state.pending.length > 0) await apply(where, factory, folder, 'postgresql')
}
