import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import type { MigrationList, SchemaEngine } from '@prisma/schema-engine-wasm/schema_engine_bg'
import type { Dialect, Migration } from './files.ts'

// The library of the DOM is not loaded and @types/node 20 does not declare it.
declare const WebAssembly: { instantiate(bytes: Uint8Array, imports: object): Promise<{ instance: { exports: object } }> }

const ENGINE = '@prisma/schema-engine-wasm/schema_engine_bg'
const NO_FILTER = { externalTables: [], externalEnums: [] }
type Bindings = typeof import('@prisma/schema-engine-wasm/schema_engine_bg') & Record<string, unknown>
type Disposable = { dispose(): Promise<void> }

let loaded: Promise<Bindings> | undefined

function loadEngine(): Promise<Bindings> {
  loaded ??= (async () => {
    const bindings = (await import('@prisma/schema-engine-wasm/schema_engine_bg')) as Bindings
    const wasm = path.join(path.dirname(createRequire(import.meta.url).resolve(ENGINE)), 'schema_engine_bg.wasm')
    const { instance } = await WebAssembly.instantiate(readFileSync(wasm), { './schema_engine_bg.js': bindings as never })
    bindings.__wbg_set_wasm(instance.exports)
    ;(instance.exports as { __wbindgen_start?: () => void }).__wbindgen_start?.()
    return bindings
  })()
  return loaded
}

/**
 * The engine never closes its connection and holds a lock on it (PostgreSQL: advisory; SQLite: locking_mode=EXCLUSIVE), so every
 * connection it opens is remembered in `opened`. Shadow databases it disposes of itself.
 */
function tracked(factory: SqlMigrationAwareDriverAdapterFactory, opened: Disposable[]): SqlMigrationAwareDriverAdapterFactory {
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    async connect() {
      const connection = await factory.connect()
      opened.push(connection)
      return connection
    },
    async connectToShadowDb() {
      const shadow = await factory.connectToShadowDb()
      const executeRaw = shadow.executeRaw.bind(shadow)
      // The engine replays whole migration files through executeRaw, which better-sqlite3 refuses for several statements.
      shadow.executeRaw = async (query) => {
        if (query.args.length > 0) return executeRaw(query)
        await shadow.executeScript(query.sql)
        return 0
      }
      return shadow
    },
  }
}

async function withEngine<T>(
  dialect: Dialect,
  factory: SqlMigrationAwareDriverAdapterFactory,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const bindings = await loadEngine()
  const opened: Disposable[] = []
  // To apply and to compare, the engine needs of the schema only the provider.
  const datamodels: [string, string][] = [['schema.prisma', `datasource db {\n  provider = "${dialect}"\n}\n`]]
  const adapter = bindMigrationAwareSqlAdapterFactory(tracked(factory, opened))
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter)
  try {
    return await work(engine)
  } finally {
    engine.free()
    for (const connection of opened) await connection.dispose().catch(() => {})
  }
}

const toList = (dialect: Dialect, migrations: Migration[]): MigrationList => ({
  baseDir: '/',
  lockfile: { path: 'migration_lock.toml', content: `provider = "${dialect}"\n` },
  shadowDbInitScript: '',
  migrationDirectories: migrations.map(({ name, sql }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
  })),
})

/** Applies what is pending, in process, without an engine binary. Returns the names of what was applied. */
export const applyMigrations = (
  dialect: Dialect,
  factory: SqlMigrationAwareDriverAdapterFactory,
  migrations: Migration[],
): Promise<string[]> =>
  withEngine(dialect, factory, async (engine) => {
    const result = await engine.applyMigrations({ migrationsList: toList(dialect, migrations), filters: NO_FILTER })
    return result.appliedMigrationNames
  })

/** The statements that lead from the migrations to `schema` (text of a Prisma schema of that dialect). */
export const diffMigrations = (
  dialect: Dialect,
  factory: SqlMigrationAwareDriverAdapterFactory,
  migrations: Migration[],
  schema: string,
): Promise<string> =>
  withEngine(dialect, factory, async (engine) => {
    const from = { tag: 'migrations' as const, ...toList(dialect, migrations) }
    const to = { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content: schema }] }
    const result = await engine.diff({ from, to, script: true, exitCode: null, filters: NO_FILTER })
    return result.stdout ?? ''
  })
