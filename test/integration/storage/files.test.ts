import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { Committer } from '../../../src/storage/committer.ts'
import type { FileStore, NewFile } from '../../../src/storage/files/file-store.ts'
import { openFileStore } from '../../../src/storage/files/open-file-store.ts'
import { DamagedFile } from '../../../src/storage/files/stored-file.ts'
import type { Storage } from '../../../src/storage/open.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { seededIds } from '../../support/seeded-ids.ts'
import { AT } from '../../support/storage-rows.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

describeEachDatabase((open, { dialect }) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-files-'))
  let storage: Storage
  let committer: Committer
  let files: FileStore
  const ids = seededIds('files')

  const meta = (authorityId: string): NewFile => ({
    id: ids.next(),
    authorityId,
    personId: 'p',
    mime: 'text/plain',
    name: 'записка.txt',
    createdAt: AT,
  })
  const put = (authorityId: string, text: string, store = files) =>
    committer.run([], (unit) => store.put(unit.tx, meta(authorityId), bytesOf(text)))
  const onDisk = (authorityId: string) =>
    readdirSync(path.join(folder, authorityId), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const contents = async (authorityId: string) =>
    storage.dialect === 'sqlite' ? onDisk(authorityId).length : storage.db.fileContent.count({ where: { authorityId } })
  const damage = async (authorityId: string, sha256: string) => {
    if (storage.dialect === 'sqlite') writeFileSync(path.join(folder, authorityId, sha256.slice(0, 2), sha256), 'other')
    else await storage.db.fileContent.updateMany({ where: { authorityId, sha256 }, data: { bytes: Buffer.from('other') } })
  }
  const remove = async (authorityId: string, sha256: string) => {
    if (storage.dialect === 'sqlite') rmSync(path.join(folder, authorityId, sha256.slice(0, 2), sha256))
    else await storage.db.fileContent.deleteMany({ where: { authorityId, sha256 } })
  }

  beforeAll(async () => {
    storage = await open()
    committer = new Committer(storage)
    files = openFileStore(storage, folder)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  it('R98 a file comes back as it was given, with what is known of it', async () => {
    const row = await put('back', 'Пояснительная записка \0')
    expect(row).toMatchObject({
      name: 'записка.txt',
      size: bytesOf('Пояснительная записка \0').length,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const kept = await files.get('back', row.id)
    expect(kept?.meta).toEqual(row)
    expect(Buffer.from(kept?.bytes ?? []).toString()).toBe('Пояснительная записка \0')
  })

  it('R98 another authority does not get it', async () => {
    const row = await put('mine', 'secret')
    expect(await files.get('theirs', row.id)).toBeUndefined()
    expect(await files.get('mine', 'unknown')).toBeUndefined()
  })

  it('R98 the same content is kept once per authority, under two rows', async () => {
    const [one, two] = [await put('same', 'x'), await put('same', 'x')]
    await put('same', 'y')
    expect(one.sha256).toBe(two.sha256)
    expect(await contents('same')).toBe(2)
    expect(await storage.db.storedFile.count({ where: { authorityId: 'same' } })).toBe(3)
  })

  it('R98 content that was changed or lost is found when it is read, and a new copy heals it', async () => {
    const row = await put('damaged', 'precious')
    await damage('damaged', row.sha256)
    await expect(files.get('damaged', row.id)).rejects.toThrow(`${row.id} (sha256 ${row.sha256}) is changed`)
    await remove('damaged', row.sha256)
    await expect(files.get('damaged', row.id)).rejects.toBeInstanceOf(DamagedFile)
    await put('damaged', 'precious')
    expect(Buffer.from((await files.get('damaged', row.id))?.bytes ?? []).toString()).toBe('precious')
  })

  it('R98 a file can be read in the transaction that keeps it', async () => {
    const text = await committer.run([], async (unit) => {
      const row = await files.put(unit.tx, meta('inside'), bytesOf('within'))
      return Buffer.from((await files.get('inside', row.id, unit.tx))?.bytes ?? []).toString()
    })
    expect(text).toBe('within')
  })

  it('R98 a file whose transaction failed leaves no row, and its content is swept', async () => {
    const named = await put('swept', 'kept')
    const undone = committer.run([], async (unit) => {
      await files.put(unit.tx, meta('swept'), bytesOf('undone'))
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    await files.sweep(-1000)
    expect(await contents('swept')).toBe(1)
    expect((await files.get('swept', named.id))?.meta).toEqual(named)
  })

  it('R98 content whose last row was removed is swept', async () => {
    const [one, two] = [await put('forgotten', 'z'), await put('forgotten', 'z')]
    await storage.db.storedFile.delete({ where: { id: one.id } })
    expect(await files.sweep(-1000)).toBe(0)
    await storage.db.storedFile.delete({ where: { id: two.id } })
    expect(await files.sweep(-1000)).toBe(1)
    expect(await contents('forgotten')).toBe(0)
  })

  if (dialect === 'sqlite')
    it('R98 a sweep of a folder leaves alone what may belong to an open transaction', async () => {
      const row = await put('young', 'fresh')
      await storage.db.storedFile.delete({ where: { id: row.id } })
      const file = path.join(folder, 'young', row.sha256.slice(0, 2), row.sha256)
      expect(await files.sweep()).toBe(0)
      const { mtimeMs } = statSync(file)
      utimesSync(file, mtimeMs / 1000 - 4000, mtimeMs / 1000 - 4000)
      writeFileSync(`${file}.abandoned.part`, 'half')
      utimesSync(`${file}.abandoned.part`, mtimeMs / 1000 - 4000, mtimeMs / 1000 - 4000)
      expect(await files.sweep()).toBe(2)
      expect(onDisk('young')).toEqual([])
    })
})
