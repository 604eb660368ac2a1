import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, it } from 'vitest'
import { diffMigrations } from '../../../src/storage/migrations/engine.ts'
import { migrationsFolder, readMigrations, readSchema } from '../../../src/storage/migrations/files.ts'
import { postgresqlMigrationAdapter } from '../../../src/storage/migrations/postgresql-adapter.ts'
import { openStorage } from '../../../src/storage/open.ts'
import { sqlitePath, stockSqliteAdapter } from '../../../src/storage/sqlite/sqlite-adapter.ts'
import { describeEachDatabase } from '../../support/databases.ts'
import { AUTHORITY } from '../../support/storage-rows.ts'

const NEXT = '0900_next'

describeEachDatabase((_open, { dialect, another }) => {
  const work = mkdtempSync(path.join(tmpdir(), 'touchpoint-migrations-'))
  let migrations: string
  let number = 0

  const migrationFile = (name: string) => path.join(migrations, dialect, name, 'migration.sql')
  const write = (name: string, sql: string) => {
    mkdirSync(path.dirname(migrationFile(name)), { recursive: true })
    writeFileSync(migrationFile(name), sql)
  }
  const visit = async (url: string) => {
    const storage = await openStorage(url, { migrations })
    await storage.db.setting.upsert({
      where: { authorityId_key: { authorityId: AUTHORITY, key: 'visited' } },
      create: { authorityId: AUTHORITY, key: 'visited', value: { times: 1 } },
      update: {},
    })
    const applied = await storage.db.$queryRaw<
      { name: string }[]
    >`SELECT "migration_name" AS "name" FROM "_prisma_migrations" ORDER BY "started_at"`
    await storage.close()
    return applied.map((row) => row.name)
  }

  beforeEach(() => {
    number += 1
    migrations = path.join(work, String(number))
    cpSync(migrationsFolder(), migrations, { recursive: true })
  })
  afterAll(() => rmSync(work, { recursive: true }))

  const builtIn = () => readMigrations(migrationsFolder(), dialect).map((migration) => migration.name)

  it('the migrations lead to the schema: what is hand-written is what is applied', async () => {
    const factory = dialect === 'sqlite' ? stockSqliteAdapter(':memory:') : postgresqlMigrationAdapter(await another())
    const difference = await diffMigrations(dialect, factory, readMigrations(migrationsFolder(), dialect), readSchema(dialect))
    expect(difference.trim()).toBe('-- This is an empty migration.')
  })

  it('a fresh database gets everything, and opening again changes nothing', async () => {
    const url = await another()
    expect(await visit(url)).toEqual(builtIn())
    expect(await visit(url)).toEqual(builtIn())
  })

  it('a new migration is applied to a database that has data, and the data stay', async () => {
    const url = await another()
    await visit(url)
    write(NEXT, 'ALTER TABLE "Setting" ADD COLUMN "note" TEXT;\nCREATE TABLE "Next" ("id" TEXT);')
    expect(await visit(url)).toEqual([...builtIn(), NEXT])
    const storage = await openStorage(url, { migrations })
    expect(await storage.db.$queryRaw`SELECT "key", "note" FROM "Setting"`).toEqual([{ key: 'visited', note: null }])
    await storage.close()
  })

  it('a migration that was edited after it had been applied is refused by name, in one line', async () => {
    const url = await another()
    write(NEXT, 'CREATE TABLE "Next" ("id" TEXT);')
    await visit(url)
    write(NEXT, 'CREATE TABLE "Next" ("id" TEXT, "more" TEXT);')
    const refused = expect(openStorage(url, { migrations })).rejects
    await refused.toMatchObject({ name: 'MigrationRefused', message: expect.stringMatching(/^[^\n]*edited[^\n]*0900_next[^\n]*$/) })
  })

  it('a database that is newer than the program is refused', async () => {
    const url = await another()
    write(NEXT, 'CREATE TABLE "Next" ("id" TEXT);')
    await visit(url)
    rmSync(path.dirname(migrationFile(NEXT)), { recursive: true })
    await expect(openStorage(url, { migrations })).rejects.toThrow(/^[^\n]*newer than this program: 0900_next[^\n]*$/)
  })

  it('a migration that stops half-way is told, and the next start is refused', async () => {
    const url = await another()
    await visit(url)
    write(NEXT, 'CREATE TABLE "Next" ("id" TEXT);\nINSERT INTO "Nowhere" VALUES (1);')
    await expect(openStorage(url, { migrations })).rejects.toThrow(/^[^\n]*migration 0900_next failed: [^\n]*Nowhere[^\n]*$/)
    await expect(openStorage(url, { migrations })).rejects.toThrow(/^[^\n]*half-way: 0900_next[^\n]*$/)
  })

  if (dialect === 'sqlite') {
    it('a file with data is copied whole before it is migrated, an empty one and an up-to-date one are not', async () => {
      const url = await another()
      const folder = path.dirname(sqlitePath(url))
      const copies = () => readdirSync(folder).filter((name) => name.includes('before'))
      await visit(url)
      await visit(url)
      expect(copies()).toEqual([])
      write(NEXT, 'DROP TABLE "Setting";')
      await expect(visit(url)).rejects.toThrow()
      expect(copies()).toEqual(['test.db.before-0900_next.db'])
      rmSync(path.dirname(migrationFile(NEXT)), { recursive: true })
      const copy = await openStorage(`file:${folder}/test.db.before-0900_next.db`, { migrations })
      expect(await copy.db.setting.count()).toBe(1)
      await copy.close()
    })
  } else {
    it('three processes that start at once migrate the database once', async () => {
      const url = await another()
      const all = await Promise.all([openStorage(url), openStorage(url), openStorage(url)])
      const rows = await all[0].db.$queryRaw<object[]>`SELECT "id" FROM "_prisma_migrations"`
      expect(rows).toHaveLength(builtIn().length)
      expect(await Promise.all(all.map((storage) => storage.db.setting.count()))).toEqual([0, 0, 0])
      for (const storage of all) await storage.close()
    })
  }
})
