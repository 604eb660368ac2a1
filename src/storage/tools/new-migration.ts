import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { diffMigrations } from '../migrations/engine.ts'
import { type Dialect, migrationsFolder, readMigrations, readSchema } from '../migrations/files.ts'
import { postgresqlMigrationAdapter } from '../migrations/postgresql-adapter.ts'
import { stockSqliteAdapter } from '../sqlite/sqlite-adapter.ts'

const USAGE = 'npm run migration -- <name in kebab-case> <postgresql://… of a server where a database may be created and dropped>'

/** Writes the next migration of one dialect; returns its folder, or undefined when schema and migrations agree. */
async function writeNext(dialect: Dialect, name: string, pgUrl: string): Promise<string | undefined> {
  const earlier = readMigrations(migrationsFolder(), dialect)
  const factory = dialect === 'sqlite' ? stockSqliteAdapter(':memory:') : postgresqlMigrationAdapter(pgUrl)
  const sql = await diffMigrations(dialect, factory, earlier, readSchema(dialect))
  if (/^\s*(-- This is an empty migration\.\s*)?$/.test(sql)) return undefined
  const number = String(Number(earlier.at(-1)?.name.slice(0, 4) ?? 0) + 1).padStart(4, '0')
  const base = path.join(migrationsFolder(), dialect)
  const folder = path.join(base, `${number}_${name.replaceAll('-', '_')}`)
  mkdirSync(folder, { recursive: true })
  writeFileSync(path.join(base, 'migration_lock.toml'), `provider = "${dialect}"\n`)
  writeFileSync(path.join(folder, 'migration.sql'), sql)
  return folder
}

const [name, pgUrl] = process.argv.slice(2)
if (!name || !pgUrl || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
  console.error(USAGE)
  process.exitCode = 2
} else {
  for (const dialect of ['sqlite', 'postgresql'] as const) {
    console.log(dialect, (await writeNext(dialect, name, pgUrl)) ?? 'is up to date')
  }
}
