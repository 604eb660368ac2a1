import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3'
import type { SqlDriverAdapter, SqlDriverAdapterFactory, SqlQuery, Transaction } from '@prisma/driver-adapter-utils'
import { keepStatements } from './kept-statements.ts'
import { Lock } from './lock.ts'

// FULL: a commit is on the disk before it is acknowledged, whatever the power does.
const PRAGMAS = 'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;'
const plain = (sql: string): SqlQuery => ({ sql, args: [], argTypes: [] })

/** `file:` urls are relative to the working folder; parameters behind `?` are not used. */
export const sqlitePath = (url: string): string => url.replace(/^file:(\/\/(?=\/))?/, '').replace(/\?.*$/, '')

/** The stock adapter, for migrations only: the engine issues its own BEGIN. */
export const stockSqliteAdapter = (path: string): PrismaBetterSqlite3 => new PrismaBetterSqlite3({ url: `file:${path}`, timeout: 5000 })

function lockedTransaction(connection: SqlDriverAdapter, release: () => void): Transaction {
  let open = true
  const end = (): void => {
    if (open) release()
    open = false
  }
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => connection.queryRaw(query),
    executeRaw: (query) => connection.executeRaw(query),
    commit: async () => end(),
    rollback: async () => {
      // The client has sent ROLLBACK already, except after a COMMIT that failed (disk full): then the transaction is still open.
      if (open) await connection.executeRaw(plain('ROLLBACK')).catch(() => 0)
      end()
    },
    createSavepoint: async (name) => void (await connection.executeRaw(plain(`SAVEPOINT ${name}`))),
    rollbackToSavepoint: async (name) => void (await connection.executeRaw(plain(`ROLLBACK TO ${name}`))),
    releaseSavepoint: async (name) => void (await connection.executeRaw(plain(`RELEASE SAVEPOINT ${name}`))),
  }
}

function serialised(connection: SqlDriverAdapter): SqlDriverAdapter {
  const lock = new Lock()
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => lock.run(() => connection.queryRaw(query)),
    executeRaw: (query) => lock.run(() => connection.executeRaw(query)),
    executeScript: (script) => lock.run(() => connection.executeScript(script)),
    getConnectionInfo: () => connection.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    dispose: () => connection.dispose(),
    async startTransaction(level): Promise<Transaction> {
      if (level && level !== 'SERIALIZABLE') return connection.startTransaction(level) // rejects with InvalidIsolationLevel
      const release = await lock.acquire()
      try {
        await connection.executeRaw(plain('BEGIN IMMEDIATE'))
      } catch (error) {
        release()
        throw error
      }
      return lockedTransaction(connection, release)
    },
  }
}

/**
 * The adapter of the running application for the SQLite file at `path`.
 *
 * The stock adapter runs a statement issued outside an open interactive transaction in the middle of it (a rollback then loses
 * another request's acknowledged write) and opens transactions DEFERRED (two processes get SQLITE_BUSY_SNAPSHOT, which the busy
 * timeout does not cover). Here statements outside wait for the open transaction to end, and transactions are IMMEDIATE.
 */
export function sqliteAdapter(path: string): SqlDriverAdapterFactory {
  const stock = stockSqliteAdapter(path)
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    async connect(): Promise<SqlDriverAdapter> {
      const connection = await stock.connect()
      await connection.executeScript(PRAGMAS)
      keepStatements(connection)
      return serialised(connection)
    },
  }
}
