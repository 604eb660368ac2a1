import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { Migration } from './files.ts'

/** `applied` says whether the database carries any migration at all. */
export type MigrationState = { applied: boolean; pending: string[]; edited: string[]; failed: string[]; unknown: string[] }

type Line = { name: string; checksum: string; finished: boolean; rolledBack: boolean }

const SELECT = `SELECT "migration_name", "checksum", CASE WHEN "finished_at" IS NULL THEN 0 ELSE 1 END,
  CASE WHEN "rolled_back_at" IS NULL THEN 0 ELSE 1 END FROM "_prisma_migrations" ORDER BY "started_at"`

const isMissingTable = (error: unknown): boolean => (error as { cause?: { kind?: string } } | null)?.cause?.kind === 'TableDoesNotExist'

async function readLines(connection: Pick<SqlDriverAdapter, 'queryRaw'>): Promise<Line[]> {
  const rows = await connection.queryRaw({ sql: SELECT, args: [], argTypes: [] }).then(
    (result) => result.rows as [string, string, unknown, unknown][],
    (error) => {
      if (isMissingTable(error)) return []
      throw error
    },
  )
  return rows.map(([name, checksum, finished, rolledBack]) => ({
    name,
    checksum,
    finished: Number(finished) === 1,
    rolledBack: Number(rolledBack) === 1,
  }))
}

/**
 * Compares names and checksums with what the database says it has applied. Cheap (a few milliseconds), so that the engine is loaded
 * only when something is pending.
 */
export async function migrationState(connection: Pick<SqlDriverAdapter, 'queryRaw'>, migrations: Migration[]): Promise<MigrationState> {
  const lines = (await readLines(connection)).filter((line) => !line.rolledBack)
  const done = new Map(lines.filter((line) => line.finished).map((line) => [line.name, line.checksum]))
  const known = new Set(migrations.map((migration) => migration.name))
  return {
    applied: done.size > 0,
    pending: migrations.filter((migration) => !done.has(migration.name)).map((migration) => migration.name),
    edited: migrations.filter(({ name, checksum }) => done.has(name) && done.get(name) !== checksum).map((migration) => migration.name),
    failed: lines.filter((line) => !line.finished).map((line) => line.name),
    unknown: [...done.keys()].filter((name) => !known.has(name)),
  }
}
