import { afterAll, describe } from 'vitest'
import { type Dialect, type OpenOptions, openStorage, type Storage } from '../../src/storage/open.ts'
import type { Maker } from './databases/maker.ts'
import { postgresqlMaker } from './databases/postgresql-maker.ts'
import { findServer } from './databases/postgresql-server.ts'
import { sqliteMaker } from './databases/sqlite-maker.ts'

/** Opens the database of this test file; every call gives another handle on the same database. Closed after the tests. */
export type Open = (options?: OpenOptions) => Promise<Storage>
export type TestDatabase = {
  dialect: Dialect
  /** The url of the database of this test file: migrated, empty, and not proof against a power cut. */
  url(): Promise<string>
  /** The url of one more database as a newcomer has it: nobody has migrated it, and its commits are on the disk. Dropped after the tests. */
  another(): Promise<string>
}

const server = await findServer()

/** The url of a server on which databases may be made, for tests of PostgreSQL alone; undefined when there is none. */
export const postgresqlServer = server

function describeOn(dialect: Dialect, maker: Maker, tests: (open: Open, database: TestDatabase) => void): void {
  describe(dialect, () => {
    const opened: Storage[] = []
    let first: Promise<string> | undefined
    const url = (): Promise<string> => {
      first ??= maker.make()
      return first
    }
    afterAll(async () => {
      for (const storage of opened) await storage.close()
      await maker.removeAll()
    })
    const open: Open = async (options) => {
      const storage = await openStorage(await url(), options)
      opened.push(storage)
      return storage
    }
    tests(open, { dialect, url, another: () => maker.makeEmpty() })
  })
}

/**
 * Declares the same tests for SQLite (a temporary folder) and for PostgreSQL (TEST_POSTGRES_URL or a server on this machine). Without
 * a server the second half is skipped by name; with CI=true its absence fails the run.
 */
export function describeEachDatabase(tests: (open: Open, database: TestDatabase) => void): void {
  describeDatabase('sqlite', tests)
  describeDatabase('postgresql', tests)
}

/** Declares the tests for one of the two: for files that take so long that each database has one of its own. */
export function describeDatabase(dialect: Dialect, tests: (open: Open, database: TestDatabase) => void): void {
  if (dialect === 'sqlite') describeOn('sqlite', sqliteMaker(), tests)
  else if (server) describeOn('postgresql', postgresqlMaker(server), tests)
  else
    describe.skip('postgresql: no server answers, set TEST_POSTGRES_URL', () =>
      tests(unreachable, { dialect: 'postgresql', url: unreachable, another: unreachable }))
}

const unreachable = (): Promise<never> => Promise.reject(new Error('no PostgreSQL'))
