import type { Dialect } from '../../../src/storage/open.ts'

/** Asks a database for rows. */
export type Ask = (sql: string) => Promise<object[]>

const TABLES: Record<Dialect, string> = {
  sqlite: `SELECT "name" FROM sqlite_master WHERE "type" = 'table' AND "name" NOT LIKE 'sqlite%'`,
  postgresql: `SELECT "tablename" AS "name" FROM pg_tables WHERE "schemaname" = 'public'`,
}

const namesOf = (rows: object[]): string[] => (rows as { name: string }[]).map(({ name }) => name)

/** The tables that hold what the product knows. */
export async function tablesOf(dialect: Dialect, ask: Ask): Promise<string[]> {
  return namesOf(await ask(TABLES[dialect])).filter((name) => name !== '_prisma_migrations')
}

/** Those of `tables` in which there is something. */
export async function filledOf(tables: readonly string[], ask: Ask): Promise<string[]> {
  return namesOf(
    await ask(tables.map((table) => `SELECT '${table}' AS "name" WHERE EXISTS (SELECT 1 FROM "${table}")`).join(' UNION ALL ')),
  )
}

/** Statements that take all rows out of `tables`. */
export const emptying = (tables: readonly string[]): string[] => tables.map((table) => `DELETE FROM "${table}"`)

/** Statements with which the numbers of a PostgreSQL database begin at 1 again. */
export async function restarting(ask: Ask): Promise<string[]> {
  const rows = await ask(`SELECT "sequencename" AS "name" FROM pg_sequences WHERE "schemaname" = 'public'`)
  return namesOf(rows).map((name) => `ALTER SEQUENCE "${name}" RESTART`)
}
