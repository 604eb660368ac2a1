import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createWriteStream, existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { finished } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { sqlitePath } from '../sqlite/sqlite-adapter.ts'
import { type Connection, connect, migrationsOf, tablesOf } from './connection.ts'
import { filePath, MANIFEST, type Manifest, pagePath } from './manifest.ts'
import { contentsOf, holdMoment, pagesOf, readContent } from './read-tables.ts'
import { type Entry, tarEnd, tarEntry } from './tar.ts'

/** `url` of the database, `filesFolder` of the files beside it, `file` the backup to be made. */
export type BackupWish = { url: string; filesFolder: string; file: string; now: Date }
/** What a backup holds; `damaged` are the paths of contents that were missing or not what they should be. */
export type BackupMade = { rows: number; files: number; damaged: string[] }

/** The file to be written exists, or there is no database to be read: the message is one line. */
export class BackupRefused extends Error {
  override name = 'BackupRefused'
}

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

type Write = (entry: Entry) => Promise<void>

async function writeParts(connection: Connection, { filesFolder, now }: BackupWish, write: Write): Promise<BackupMade> {
  const digests: Record<string, string> = {}
  const keep = async (path: string, bytes: Uint8Array): Promise<void> => {
    digests[path] = sha256(bytes)
    await write({ path, bytes })
  }
  const tables: Manifest['tables'] = []
  for (const table of await tablesOf(connection)) {
    let rows = 0
    let number = 0
    for await (const page of pagesOf(connection, table)) {
      rows += page.length
      number += 1
      await keep(pagePath(table.name, number), Buffer.from(page.map((row) => `${JSON.stringify(row)}\n`).join('')))
    }
    tables.push({ ...table, rows })
  }
  const damaged: string[] = []
  const contents = await contentsOf(connection)
  for (const content of contents) {
    const path = filePath(content.authorityId, content.sha256)
    const bytes = await readContent(connection, filesFolder, content)
    if (bytes && sha256(bytes) === content.sha256) await keep(path, bytes)
    else damaged.push(path)
  }
  const whole: Manifest = { format: 1, createdAt: now.toISOString(), migrations: await migrationsOf(connection), tables, digests }
  await write({ path: MANIFEST, bytes: Buffer.from(JSON.stringify(whole)) })
  return { rows: tables.reduce((sum, { rows }) => sum + rows, 0), files: contents.length - damaged.length, damaged }
}

/** Written beside and renamed, so that a backup under its final name is always whole; on the disk when this resolves. */
async function inFile<T>(file: string, seconds: number, fill: (write: Write) => Promise<T>): Promise<T> {
  const unfinished = `${file}.part`
  await rm(unfinished, { force: true })
  const gzip = createGzip()
  const done = finished(gzip.pipe(createWriteStream(unfinished, { mode: 0o600 })))
  done.catch(() => {}) // met where it is awaited
  try {
    const made = await fill(async (entry) => {
      if (!gzip.write(tarEntry(entry, seconds))) await Promise.race([once(gzip, 'drain'), done])
    })
    gzip.end(tarEnd())
    await done
    const handle = await open(unfinished, 'r+')
    await handle.sync().finally(() => handle.close())
    await rename(unfinished, file)
    return made
  } catch (error) {
    gzip.destroy()
    await rm(unfinished, { force: true })
    throw error
  }
}

/**
 * Writes everything that the database holds, as it is at one moment, and the files that belong to it, into a tar.gz of JSON lines that fits both
 * databases. The bot may go on meanwhile. Throws BackupRefused.
 */
export async function writeBackup(wish: BackupWish): Promise<BackupMade> {
  if (existsSync(wish.file)) throw new BackupRefused(`${wish.file} exists already`)
  if (wish.url.startsWith('file:') && !existsSync(sqlitePath(wish.url)))
    throw new BackupRefused(`there is no database ${sqlitePath(wish.url)}`)
  const connection = await connect(wish.url)
  try {
    await holdMoment(connection).catch((error) => {
      throw new BackupRefused('the database is empty: nobody has started the program on it', { cause: error })
    })
    return await inFile(wish.file, Math.floor(wish.now.getTime() / 1000), (write) => writeParts(connection, wish, write))
  } finally {
    await connection.close()
  }
}
