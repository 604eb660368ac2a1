import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'

/** What the stock adapter uses of a prepared statement, and what it uses of a connection. */
type Statement = { reader: boolean; columns(): unknown; raw(): Statement; run(args: unknown[]): unknown; all(args: unknown[]): unknown }
type Bound = { reader: boolean; columns(): unknown; raw(): Bound; run(): unknown; all(): unknown }
type Prepared = { bind(args: unknown[]): Bound; run(): unknown }
type Connection = { prepare(sql: string): unknown }

/** The longest are the bulk statements of many rows, which seldom come again in the same length. */
const MOST = 200

function bound(statement: Statement, args: unknown[]): Bound {
  return {
    reader: statement.reader,
    columns: () => statement.columns(),
    raw: () => bound(statement.raw(), args),
    run: () => statement.run(args),
    all: () => statement.all(args),
  }
}

const prepared = (statement: Statement): Prepared => ({ bind: (args) => bound(statement, args), run: () => statement.run([]) })

/**
 * Lets a connection of the stock adapter use a statement again instead of preparing it anew each time. Safe, because the adapter runs each to
 * its end before it begins another: there is no row by row reading in which a statement could be met half-way.
 */
export function keepStatements(connection: SqlDriverAdapter): void {
  const { client } = connection as unknown as { client: Connection }
  const prepare = client.prepare.bind(client)
  const kept = new Map<string, Statement>()
  client.prepare = (sql: string): Prepared => {
    const statement = kept.get(sql) ?? (prepare(sql) as Statement)
    kept.delete(sql)
    kept.set(sql, statement) // the newest stand last
    for (const [oldest] of kept) {
      if (kept.size <= MOST) break
      kept.delete(oldest)
    }
    return prepared(statement)
  }
}
