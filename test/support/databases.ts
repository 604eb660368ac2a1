import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, describe } from 'vitest'
import { type Dialect, type OpenOptions, openStorage, type Storage } from '../../src/storage/open.ts'

/** Opens the database of this test file; every call gives another handle on the same database. Closed after the tests. */
export type Open = (options?: OpenOptions) => Promise<Storage>
export type TestDatabase = {
  dialect: Dialect
  /** The url of the database of this test file. */
  url(): Promise<string>
  /** The url of one more empty database, dropped after the tests. */
  another(): Promise<string>
}

const LOCAL = ['postgresql://root@127.0.0.1:5432/postgres', 'postgresql://postgres@127.0.0.1:5432/postgres']

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function findServer(): Promise<string | undefined> {
  const named = process.env.TEST_POSTGRES_URL
  for (const url of named ? [named] : LOCAL) {
    if (await onServer(url, (client) => client.query('SELECT 1')).catch(() => undefined)) return url
  }
  if (named) throw new Error('TEST_POSTGRES_URL is set, but no PostgreSQL answers there')
  if (process.env.CI === 'true') throw new Error('no PostgreSQL answers: start one or set TEST_POSTGRES_URL')
  return undefined
}

const server = await findServer()

/** The url of a server on which databases may be made, for tests of PostgreSQL alone; undefined when there is none. */
export const postgresqlServer = server

type Maker = { make(): Promise<string>; removeAll(): Promise<void> }

function sqliteMaker(): Maker {
  const folders: string[] = []
  return {
    async make() {
      const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-'))
      folders.push(folder)
      return `file:${path.join(folder, 'test.db')}`
    },
    async removeAll() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}

function postgresqlMaker(base: string): Maker {
  const names: string[] = []
  return {
    async make() {
      const name = `touchpoint_test_${randomUUID().replaceAll('-', '')}`
      await onServer(base, (client) => client.query(`CREATE DATABASE "${name}"`))
      names.push(name)
      const url = new URL(base)
      url.pathname = `/${name}`
      return url.href
    },
    async removeAll() {
      await onServer(base, async (client) => {
        for (const name of names) await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
      })
    },
  }
}

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
    tests(open, { dialect, url, another: () => maker.make() })
  })
}

/**
 * Declares the same tests for SQLite (a temporary folder) and for PostgreSQL (TEST_POSTGRES_URL or a server on this machine). Without
 * a server the second half is skipped by name; with CI=true its absence fails the run.
 */
export function describeEachDatabase(tests: (open: Open, database: TestDatabase) => void): void {
  describeOn('sqlite', sqliteMaker(), tests)
  if (server) describeOn('postgresql', postgresqlMaker(server), tests)
  else
    describe.skip('postgresql: no server answers, set TEST_POSTGRES_URL', () =>
      tests(unreachable, { dialect: 'postgresql', url: unreachable, another: unreachable }))
}

const unreachable = (): Promise<never> => Promise.reject(new Error('no PostgreSQL'))
