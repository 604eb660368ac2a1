import { existsSync } from 'node:fs'
import { type Dialect, type Migration, migrationsFolder, readMigrations } from '../migrations/files.ts'
import { checkArchive } from './check-archive.ts'
import type { Manifest } from './manifest.ts'
import { restorePostgresql } from './restore-postgresql.ts'
import { restoreSqlite } from './restore-sqlite.ts'
import { type Restored, RestoreRefused, type RestoreWish } from './restoring.ts'

function migrationsFor(dialect: Dialect, { migrations }: Manifest): Migration[] {
  const known = new Map(readMigrations(migrationsFolder(), dialect).map((migration) => [migration.name, migration]))
  const unknown = migrations.filter((name) => !known.has(name))
  if (unknown.length > 0) {
    throw new RestoreRefused(`the backup is newer than this program (${unknown.join(', ')}): install the version that made it`)
  }
  return migrations.flatMap((name) => known.get(name) ?? [])
}

/**
 * Puts the backup `file` in the place of everything that the database at `url` holds: all of it or nothing, whenever it is interrupted. The backup is
 * read to its end and every digest compared before anything is touched. Throws RestoreRefused and BrokenArchive.
 */
export async function restoreBackup(wish: RestoreWish): Promise<Restored> {
  if (!existsSync(wish.file)) throw new RestoreRefused(`there is no file ${wish.file}`)
  const dialect = wish.url.startsWith('file:') ? 'sqlite' : 'postgresql'
  const manifest = await checkArchive(wish.file)
  const restoring = { ...wish, manifest, migrations: migrationsFor(dialect, manifest) }
  return dialect === 'sqlite' ? restoreSqlite(restoring) : restorePostgresql(restoring)
}
