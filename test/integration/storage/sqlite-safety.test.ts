import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStorage, type Storage } from '../../../src/storage/open.ts'
import { AUTHORITY } from '../../support/storage-rows.ts'

describe('sqlite', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'touchpoint-'))
  let storage: Storage

  const write = (client: Pick<Storage['db'], 'setting'>, key: string) =>
    client.setting.create({ data: { authorityId: AUTHORITY, key, value: {} } })
  const has = async (key: string) => (await storage.db.setting.count({ where: { key } })) === 1

  beforeAll(async () => {
    storage = await openStorage(`file:${folder}/deep/er/test.db`)
  })
  afterAll(async () => {
    await storage.close()
    rmSync(folder, { recursive: true })
  })

  it('commits are on the disk before they are acknowledged', async () => {
    const pragma = async (name: string) => String(Object.values((await storage.db.$queryRawUnsafe<object[]>(`PRAGMA ${name}`))[0] ?? {})[0])
    expect(await pragma('journal_mode')).toBe('wal')
    expect(await pragma('synchronous')).toBe('2')
    expect(await pragma('foreign_keys')).toBe('1')
  })

  it('a rollback does not lose a row that was acknowledged outside it', async () => {
    let outside: Promise<unknown> | undefined
    let acknowledged = false
    const undone = storage.db.$transaction(async (tx) => {
      await write(tx, 'inside')
      outside = write(storage.db, 'outside').then(() => {
        acknowledged = true
      })
      await new Promise((resolve) => setImmediate(resolve))
      await write(tx, 'inside too')
      expect(acknowledged).toBe(false)
      throw new Error('undo')
    })
    await expect(undone).rejects.toThrow('undo')
    await outside
    expect([await has('inside'), await has('inside too'), await has('outside')]).toEqual([false, false, true])
  })

  it('transactions and single statements started side by side all end, each whole', async () => {
    const work = Array.from({ length: 30 }, (_, i) =>
      i % 3 === 0
        ? write(storage.db, `s${i}`)
        : storage.db.$transaction(async (tx) => {
            await write(tx, `s${i}`)
            if (i % 3 === 1) throw new Error('undo')
            await write(tx, `t${i}`)
          }),
    )
    await Promise.allSettled(work)
    expect(await storage.db.setting.count({ where: { key: { startsWith: 's' } } })).toBe(20)
    expect(await storage.db.setting.count({ where: { key: { startsWith: 't' } } })).toBe(10)
  })

  it('after a commit that fails the next transaction works', async () => {
    await storage.db.$executeRawUnsafe('CREATE TABLE "Parent" ("id" INTEGER PRIMARY KEY)')
    await storage.db.$executeRawUnsafe('CREATE TABLE "Child" ("id" INTEGER REFERENCES "Parent"("id") DEFERRABLE INITIALLY DEFERRED)')
    const broken = storage.db.$transaction(async (tx) => {
      await write(tx, 'uncommitted')
      await tx.$executeRawUnsafe('INSERT INTO "Child" VALUES (1)')
    })
    await expect(broken).rejects.toThrow()
    await storage.db.$transaction((tx) => write(tx, 'committed'))
    expect([await has('uncommitted'), await has('committed')]).toEqual([false, true])
  })

  it('a statement that is used again has the values of its own run, also after one that failed and after more texts than are kept', async () => {
    const add = (id: number, name: string) => storage.db.$executeRawUnsafe('INSERT INTO "Kept" VALUES (?, ?)', id, name)
    const named = async (id: number) =>
      (await storage.db.$queryRawUnsafe<{ name: string }[]>('SELECT "name" FROM "Kept" WHERE "id" = ?', id)).map(({ name }) => name)
    await storage.db.$executeRawUnsafe('CREATE TABLE "Kept" ("id" INTEGER PRIMARY KEY, "name" TEXT)')
    await add(1, 'first')
    await expect(add(1, 'twice')).rejects.toThrow()
    await add(2, 'second')
    for (let other = 0; other < 250; other += 1) await storage.db.$queryRawUnsafe(`SELECT ${other} AS "other"`)
    const all = await Promise.all([named(1), named(2), named(3), named(1)])
    expect(all).toEqual([['first'], ['second'], [], ['first']])
    await storage.db.$executeRawUnsafe('ALTER TABLE "Kept" RENAME COLUMN "name" TO "old"')
    await storage.db.$executeRawUnsafe('ALTER TABLE "Kept" ADD COLUMN "name" TEXT')
    expect(await storage.db.$queryRawUnsafe('SELECT "name" FROM "Kept" WHERE "id" = ?', 1)).toEqual([{ name: null }])
  })

  it('a url that names no known database is refused with what is possible', async () => {
    await expect(openStorage('mysql://x')).rejects.toThrow('file:<path> or postgresql://')
  })
})
