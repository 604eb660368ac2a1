import { randomUUID } from 'node:crypto'
import path from 'node:path'
import type pg from 'pg'
import { inject } from 'vitest'
import { openStorage } from '../../../src/storage/open.ts'
import { type Ask, emptying, restarting, tablesOf } from './all-rows.ts'
import type { Maker } from './maker.ts'
import { onServer, urlOf } from './postgresql-server.ts'
import { dropAfterRun } from './run-folder.ts'

/** Migrated databases of files that this worker is done with. Made anew, each would cost more than most files that use one. */
const spare: string[] = []

/** The database that is migrated once in a run; whoever comes first makes it, the others wait. */
async function migrated(client: pg.Client, server: string): Promise<string> {
  const name = `touchpoint_test_${path.basename(inject('runFolder')).replaceAll(/\W/g, '_').toLowerCase()}`
  await client.query('SELECT pg_advisory_lock(hashtext($1))', [name])
  const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name])
  if (rowCount === 0) {
    const unfinished = `${name}_unfinished`
    for (const one of [unfinished, name]) dropAfterRun(inject('runFolder'), one)
    await client.query(`CREATE DATABASE "${unfinished}"`)
    await (await openStorage(urlOf(server, unfinished))).close()
    await client.query(`ALTER DATABASE "${unfinished}" RENAME TO "${name}"`)
  }
  await client.query('SELECT pg_advisory_unlock(hashtext($1))', [name])
  return name
}

async function create(server: string, from: (client: pg.Client) => Promise<string | undefined>): Promise<string> {
  const name = `touchpoint_test_${randomUUID().replaceAll('-', '')}`
  await onServer(server, async (client) => {
    const template = await from(client)
    dropAfterRun(inject('runFolder'), name)
    await client.query(`CREATE DATABASE "${name}"${template ? ` TEMPLATE "${template}"` : ''}`)
    if (template) await client.query(`ALTER DATABASE "${name}" SET synchronous_commit = off`)
  })
  return urlOf(server, name)
}

/** Nothing is in it, its numbers begin at 1. */
const asNew = (url: string): Promise<void> =>
  onServer(url, async (client) => {
    const ask: Ask = async (sql) => (await client.query<object>(sql)).rows
    await client.query([...emptying(await tablesOf('postgresql', ask)), ...(await restarting(ask))].join(';\n'))
  })

/** Makes PostgreSQL databases on the server at `server`; they go when the run is over. */
export function postgresqlMaker(server: string): Maker {
  const used: string[] = []
  return {
    async make() {
      const known = spare.pop()
      if (known) await asNew(known)
      const url = known ?? (await create(server, (client) => migrated(client, server)))
      used.push(url)
      return url
    },
    makeEmpty: () => create(server, async () => undefined),
    async removeAll() {
      spare.push(...used.splice(0))
    },
  }
}
