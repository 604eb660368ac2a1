import { existsSync } from 'node:fs'
import { copyFile, mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { syncFolder, writeWhole } from '../files/write-whole.ts'
import { sqlitePath } from '../sqlite/sqlite-adapter.ts'
import { type Connection, connectSqlite } from './connection.ts'
import { loadRows, makeTables } from './load-rows.ts'
import { type Restored, RestoreRefused, type Restoring, RUNNING, refuseFilled } from './restoring.ts'

/** Only who has the file alone can take it out of write-ahead mode; from then on nobody gets in until the connection is closed. */
async function holdAlone(connection: Connection): Promise<void> {
  try {
    await connection.script('PRAGMA busy_timeout = 200; PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE')
  } catch (error) {
    throw new RestoreRefused(RUNNING, { cause: error })
  }
}

async function fill(database: string, { file, manifest, migrations, filesFolder }: Restoring): Promise<Restored> {
  const connection = await connectSqlite(database)
  try {
    await connection.script('PRAGMA synchronous = FULL; BEGIN')
    await makeTables(connection, migrations)
    const loaded = await loadRows(connection, file, manifest, async (authorityId, sha256, bytes) => {
      const target = path.join(filesFolder, authorityId, sha256.slice(0, 2), sha256)
      await mkdir(path.dirname(target), { recursive: true })
      await writeWhole(target, bytes)
    })
    await connection.script('COMMIT')
    return loaded
  } finally {
    await connection.close()
  }
}

/** The new database is made beside the old one and takes its place in one step. Files are kept by their content, so none is in the way. */
export async function restoreSqlite(restoring: Restoring): Promise<Restored> {
  const database = path.resolve(sqlitePath(restoring.url))
  const unfinished = `${database}.restoring`
  await mkdir(path.dirname(database), { recursive: true })
  const old = existsSync(database) ? await connectSqlite(database) : undefined
  try {
    if (old) await holdAlone(old)
    const filled = old !== undefined && (await refuseFilled(old, restoring.force))
    const spare = `${database}.before-restore-${restoring.now.toISOString().replaceAll(':', '-')}.db`
    if (filled) await copyFile(database, spare)
    await rm(unfinished, { force: true })
    const restored = await fill(unfinished, restoring)
    await rename(unfinished, database)
    await syncFolder(path.dirname(database))
    return { ...restored, ...(filled && { spare }) }
  } finally {
    await old?.close()
    for (const rest of ['', '-journal', '-wal', '-shm']) await rm(`${unfinished}${rest}`, { force: true })
  }
}
