import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { checkArchive } from '../../../src/storage/backup/check-archive.ts'
import { MANIFEST, type Manifest } from '../../../src/storage/backup/manifest.ts'
import { type Entry, tarEnd, tarEntries, tarEntry } from '../../../src/storage/backup/tar.ts'
import { Committer } from '../../../src/storage/committer.ts'
import { openFileStore } from '../../../src/storage/files/open-file-store.ts'
import { openStorage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { admin } from '../../support/shell/admin.ts'
import { everythingIn, fillEverything } from '../../support/shell/everything.ts'
import { AUTHORITY, journalLine } from '../../support/storage-rows.ts'

const top = mkdtempSync(path.join(tmpdir(), 'touchpoint-backup-'))
afterAll(() => rmSync(top, { recursive: true, force: true }))
const folder = (): string => mkdtempSync(path.join(top, 'f'))

const entriesOf = async (file: string): Promise<Entry[]> => {
  const bytes = gunzipSync(readFileSync(file))
  const entries: Entry[] = []
  const pieces = (async function* () {
    yield bytes
  })()
  for await (const entry of tarEntries(pieces)) entries.push(entry)
  return entries
}
const write = (file: string, entries: Entry[]): void =>
  writeFileSync(file, gzipSync(Buffer.concat([...entries.map((entry) => tarEntry(entry, 0)), tarEnd()])))

/** The backup with its manifest, and whatever else, as `change` leaves them. */
async function forged(file: string, change: (entries: Entry[], manifest: Manifest) => void): Promise<string> {
  const entries = await entriesOf(file)
  const manifest = JSON.parse(Buffer.from(entries.at(-1)?.bytes ?? '').toString()) as Manifest
  const others = entries.slice(0, -1)
  change(others, manifest)
  const made = path.join(folder(), 'forged.tar.gz')
  write(made, [...others, { path: MANIFEST, bytes: Buffer.from(JSON.stringify(manifest)) }])
  return made
}

describeEachDatabase((_, { dialect, another }) => {
  /** A database full of everything, and a backup of it. */
  async function filled() {
    const url = await another()
    const data = folder()
    const storage = await openStorage(url)
    await fillEverything(storage, url, path.join(data, 'files'))
    await storage.close()
    const file = path.join(folder(), 'backup.tar.gz')
    expect(await admin(['backup', file], url, { DATA_DIR: data })).toMatchObject({ code: 0, stderr: '' })
    return { url, data, file }
  }

  it('R98 a backup holds every row and file, and comes back the same in either database', async () => {
    const { url, file } = await filled()
    const before = await everythingIn(url)
    expect(Object.values(before).every((rows) => rows.length > 0)).toBe(true)
    expect(statSync(file).mode & 0o077).toBe(0)
    const [first, second] = [folder(), folder()]
    const between = `file:${first}/between.db`
    expect(await admin(['restore', file], between, { DATA_DIR: first })).toMatchObject({ code: 0, stderr: '' })
    expect(await everythingIn(between)).toEqual(before)
    const again = path.join(first, 'again.tar.gz')
    await admin(['backup', again], between, { DATA_DIR: first })
    const end = await another()
    const done = await admin(['restore', again], end, { DATA_DIR: second })
    expect(done.stderr).toBe('')
    expect(done.stdout).toMatch(/^restored from .*: \d+ rows, 2 files\nauthority .*: 4 lines hold.*\nauthority second: 1 lines hold/)
    expect(await everythingIn(end)).toEqual(before)
    const storage = await openStorage(end)
    const found = await openFileStore(storage, path.join(second, 'files')).get(AUTHORITY, 'f3')
    expect(Buffer.from(found?.bytes ?? '').toString()).toBe('content of f1')
    await new Committer(storage).run([], (unit) => unit.line(journalLine('p', { authorityId: 'second' })))
    await storage.db.setting.create({ data: { authorityId: AUTHORITY, key: 'goes-on', value: 1 } })
    await storage.close()
    expect((await admin(['verify-journal'], end)).stdout).toContain('authority second: 2 lines hold')
  })

  it('R98 a backup holds the journal in the sequence of its lines, however the server happens to keep the rows', async () => {
    const url = await another()
    const storage = await openStorage(url)
    for (let line = 0; line < 3; line += 1)
      await new Committer(storage).run([], (unit) => unit.line(journalLine('p', { authorityId: AUTHORITY })))
    // A row that is written again lies behind the others in PostgreSQL, as one does that follows where some were undone.
    const { seq, place } = await storage.db.journal.findFirstOrThrow({ orderBy: { seq: 'asc' } })
    await storage.db.journal.update({ where: { seq }, data: { place } })
    await storage.close()
    const file = path.join(folder(), 'backup.tar.gz')
    expect(await admin(['backup', file], url, { DATA_DIR: folder() })).toMatchObject({ code: 0 })
    const restored = await admin(['restore', file], `file:${folder()}/restored.db`, { DATA_DIR: folder() })
    expect(restored).toMatchObject({ code: 0, stderr: '' })
    expect(restored.stdout).toContain('3 lines hold')
  })

  it('a backup is of one moment, though the bot writes on', async () => {
    const url = await another()
    const storage = await openStorage(url)
    const committer = new Committer(storage)
    let stopped = false
    let at = 0
    /** Both rows or none: what is of one moment has as many of the first as of the second. */
    const pair = () =>
      committer.run([], async ({ tx }) => {
        at += 1
        await tx.setting.create({ data: { authorityId: AUTHORITY, key: `k${at}`, value: at } })
        await tx.unit.create({ data: { id: `u${at}`, authorityId: AUTHORITY, name: 'n', short: 's' } })
      })
    await pair()
    const writing = (async () => {
      // In earnest the bot is another process. Here both share one thread, and the backup needs its turns.
      for (; !stopped; await pause(10)) await pair()
    })()
    const file = path.join(folder(), 'backup.tar.gz')
    const { code } = await admin(['backup', file], url, { DATA_DIR: folder() })
    const during = at
    stopped = true
    await writing
    const { tables } = await checkArchive(file)
    const rows = (name: string) => tables.find((table) => table.name === name)?.rows
    expect({ code, units: rows('Unit') }).toEqual({ code: 0, units: rows('Setting') })
    expect(during).toBeGreaterThan(1)
    await storage.close()
  })

  it('a restore is refused while the bot runs, and over what is there already; forced, it keeps that', async () => {
    const { url, data, file } = await filled()
    const running = await openStorage(url)
    await running.db.setting.count()
    expect(await admin(['restore', file, '--force'], url, { DATA_DIR: data })).toMatchObject({
      code: 1,
      stderr: 'the program is running on this database: stop it first\n',
    })
    await running.db.unit.create({ data: { id: 'newer', authorityId: AUTHORITY, name: 'n', short: 's' } })
    await running.close()
    const refused = await admin(['restore', file], url, { DATA_DIR: data })
    expect(refused).toMatchObject({ code: 1, stderr: expect.stringContaining('is not empty') })
    const units = async () => (await everythingIn(url))['Unit']?.length
    expect(await units()).toBe(5)
    const done = await admin(['restore', file, '--force'], url, { DATA_DIR: data })
    expect(done).toMatchObject({ code: 0, stderr: '' })
    expect(await units()).toBe(4)
    const spare = /what was there before: (.*)/.exec(done.stdout)?.[1] ?? ''
    expect(existsSync(spare)).toBe(true)
    if (dialect === 'sqlite') expect((await everythingIn(`file:${spare}`))['Unit']).toHaveLength(5)
    else expect((await checkArchive(spare)).tables.find(({ name }) => name === 'Unit')?.rows).toBe(5)
  })

  it('a backup that is damaged, cut short, changed or foreign is refused, and nothing is touched', async () => {
    const { url, data, file } = await filled()
    const before = await everythingIn(url)
    const broken = path.join(folder(), 'broken.tar.gz')
    const refusalOf = async (made: string) => (await admin(['restore', made, '--force'], url, { DATA_DIR: data })).stderr
    const bytes = readFileSync(file)
    writeFileSync(broken, bytes.subarray(0, bytes.length - 200))
    expect(await refusalOf(broken)).toMatch(/^the archive .*\n$/)
    writeFileSync(broken, Buffer.concat([bytes.subarray(0, 500), Buffer.from([1, 2, 3]), bytes.subarray(503)]))
    expect(await refusalOf(broken)).toMatch(/^the archive .*\n$/)
    writeFileSync(broken, 'no archive at all')
    expect(await refusalOf(broken)).toMatch(/^the archive .*\n$/)
    write(broken, (await entriesOf(file)).slice(0, -1))
    expect(await refusalOf(broken)).toBe('the archive is not whole\n')
    expect(await refusalOf(await forged(file, (entries) => void entries.shift()))).toMatch(/ is missing\n$/)
    const rewritten = (change: (lines: string) => string) =>
      forged(file, (entries, { digests }) => {
        const journal = entries.findIndex((entry) => entry.path.startsWith('tables/Journal/'))
        const page = entries[journal] as Entry
        const bytes = Buffer.from(change(Buffer.from(page.bytes).toString()))
        entries[journal] = { path: page.path, bytes }
        digests[page.path] = createHash('sha256').update(bytes).digest('hex')
      })
    const unchained = /^the journal of the backup is broken at line \d+\n$/
    expect(await refusalOf(await rewritten((lines) => lines.replace('"answered"', '"forged"')))).toMatch(unchained)
    expect(await refusalOf(await rewritten((lines) => lines.split('\n').slice(1).join('\n')))).toMatch(unchained)
    expect(await everythingIn(url)).toEqual(before)
  })

  it('a backup of a newer schema is refused, one of an older schema is migrated', async () => {
    const { file } = await filled()
    const newer = await forged(file, (_, manifest) => void manifest.migrations.push('9999_future'))
    const target = await another()
    const told = await admin(['restore', newer], target, { DATA_DIR: folder() })
    expect(told.stderr).toBe('the backup is newer than this program (9999_future): install the version that made it\n')
    const data = folder()
    const migrations = path.join(data, 'migrations')
    const source = path.resolve('prisma/migrations', dialect)
    for (const name of readdirSync(source).filter((one) => one < '0005')) {
      mkdirSync(path.join(migrations, dialect, name), { recursive: true })
      if (name.startsWith('0')) {
        writeFileSync(path.join(migrations, dialect, name, 'migration.sql'), readFileSync(path.join(source, name, 'migration.sql')))
      }
    }
    const old = await another()
    const storage = await openStorage(old, { migrations })
    await storage.db.setting.create({ data: { authorityId: AUTHORITY, key: 'old', value: 'kept' } })
    await storage.close()
    const made = path.join(data, 'old.tar.gz')
    expect(await admin(['backup', made], old, { DATA_DIR: data })).toMatchObject({ code: 0 })
    expect((await checkArchive(made)).migrations).toHaveLength(4)
    expect(await admin(['restore', made], target, { DATA_DIR: data })).toMatchObject({ code: 0, stderr: '' })
    const after = await everythingIn(target)
    expect(after['Setting']).toMatchObject([{ key: 'old', value: 'kept' }])
    expect(after).toHaveProperty('Invitation')
  })

  it('a file whose content is missing is named, and the rest is kept all the same', async () => {
    if (dialect === 'postgresql') return expect(dialect).toBe('postgresql') // there the content is a row
    const { url, data } = await filled()
    const [first] = readdirSync(path.join(data, 'files'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /[0-9a-f]{64}$/.test(name),
    )
    rmSync(path.join(data, 'files', first ?? ''))
    const file = path.join(folder(), 'backup.tar.gz')
    const made = await admin(['backup', file], url, { DATA_DIR: data })
    expect(made).toMatchObject({ code: 1, stderr: expect.stringContaining(path.basename(first ?? '')) })
    expect(made.stdout).toContain('1 files')
    await expect(checkArchive(file)).resolves.toMatchObject({ format: 1 })
  })
})

describe('backup', () => {
  it('overwrites no file, and needs a database that somebody has begun', async () => {
    const data = folder()
    const file = path.join(data, 'there.tar.gz')
    writeFileSync(file, 'old')
    expect((await admin(['backup', file], `file:${data}/none.db`)).stderr).toBe(`${file} exists already\n`)
    expect((await admin(['backup', `${file}2`], `file:${data}/none.db`)).stderr).toBe(`there is no database ${data}/none.db\n`)
    expect(readFileSync(file, 'utf8')).toBe('old')
    expect(readdirSync(data)).toEqual(['there.tar.gz'])
  })

  it('and restore ask for a file', async () => {
    for (const name of ['backup', 'restore']) expect(await admin([name], 'file:none.db')).toMatchObject({ code: 1, stdout: '' })
  })
})
