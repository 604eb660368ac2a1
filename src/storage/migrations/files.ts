import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

export type Dialect = 'sqlite' | 'postgresql'
/** One folder of prisma/migrations/<dialect>. */
export type Migration = { name: string; sql: string; checksum: string }

const SCHEMA = path.join('prisma', 'schema.prisma')

/** The folder `prisma`, found from this file upwards: sources and the compiled program lie at different depths. */
export function prismaFolder(): string {
  let folder = path.dirname(fileURLToPath(import.meta.url))
  while (!existsSync(path.join(folder, SCHEMA))) {
    const parent = path.dirname(folder)
    if (parent === folder) throw new Error(`no file ${SCHEMA} above ${fileURLToPath(import.meta.url)}`)
    folder = parent
  }
  return path.join(folder, 'prisma')
}

/** The folder of the built-in migrations. */
export const migrationsFolder = (): string => path.join(prismaFolder(), 'migrations')

/** The text of the only hand-written schema, for `dialect`. */
export const readSchema = (dialect: Dialect): string =>
  readFileSync(path.join(prismaFolder(), 'schema.prisma'), 'utf8').replace('provider = "sqlite"', `provider = "${dialect}"`)

/** The migrations of a dialect in the sequence in which they are applied; none when the folder does not exist yet. */
export function readMigrations(folder: string, dialect: Dialect): Migration[] {
  const base = path.join(folder, dialect)
  if (!existsSync(base)) return []
  const names = readdirSync(base, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  return names
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(base, name, 'migration.sql'), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}
