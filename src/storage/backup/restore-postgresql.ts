import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { APPLICATION } from '../open.ts'
import { type Connection, connect } from './connection.ts'
import { loadRows, makeTables } from './load-rows.ts'
import { type Restored, RestoreRefused, type Restoring, RUNNING, refuseFilled } from './restoring.ts'
import { writeBackup } from './write-backup.ts'

async function refuseWhileRunning({ ask }: Connection): Promise<void> {
  const [found] = await ask(
    `SELECT COUNT(*) FROM pg_stat_activity WHERE "datname" = current_database() AND "application_name" = '${APPLICATION}'`,
  )
  if (Number(found?.[0]) > 0) throw new RestoreRefused(RUNNING)
}

/** Takes the product's tables away, when there are any. */
async function clear({ ask, script }: Connection): Promise<void> {
  const tables = (await ask(`SELECT "tablename"::text FROM pg_tables WHERE "schemaname" = current_schema()`)).map(([name]) => String(name))
  if (!tables.includes('_prisma_migrations')) return
  await script(`DROP TABLE ${tables.map((name) => `"${name}"`).join(', ')} CASCADE`)
}

/** Old tables away, new ones made and filled: one transaction. */
async function replace(connection: Connection, { file, manifest, migrations }: Restoring): Promise<Restored> {
  await connection.script('BEGIN')
  try {
    await clear(connection)
    await makeTables(connection, migrations)
    const loaded = await loadRows(connection, file, manifest, async (authorityId, sha256, bytes) => {
      const sql = `INSERT INTO "FileContent" ("authorityId", "sha256", "bytes") VALUES ($1, $2, decode($3, 'base64'))`
      await connection.ask(sql, authorityId, sha256, Buffer.from(bytes).toString('base64'))
    })
    await connection.script('COMMIT')
    return loaded
  } catch (error) {
    await connection.script('ROLLBACK')
    throw error
  }
}

/** What was there before is kept as a backup in `spareFolder`. */
export async function restorePostgresql(restoring: Restoring): Promise<Restored> {
  const { url, force, filesFolder, spareFolder, now } = restoring
  const connection = await connect(url)
  try {
    await refuseWhileRunning(connection)
    const filled = await refuseFilled(connection, force)
    const spare = path.join(spareFolder, `before-restore-${now.toISOString().replaceAll(':', '-')}.tar.gz`)
    if (filled) {
      await mkdir(spareFolder, { recursive: true })
      await writeBackup({ url, filesFolder, file: spare, now })
    }
    const restored = await replace(connection, restoring)
    return { ...restored, ...(filled && { spare }) }
  } finally {
    await connection.close()
  }
}
