import { randomUUID } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { DriverAdapterError, type SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import pg from 'pg'

const CHAR = 18
const TEXT = 25
type Result = { fields?: { dataTypeID: number }[] }

const asText = <T>(result: T): T => {
  for (const field of (result as Result | undefined)?.fields ?? []) if (field.dataTypeID === CHAR) field.dataTypeID = TEXT
  return result
}

/**
 * The adapter knows no pg_catalog "char" (it throws UnsupportedNativeDataType), which the engine reads when it looks at a database.
 * Such columns are reported as text.
 */
class CatalogClient extends pg.Client {
  // biome-ignore lint/suspicious/noExplicitAny: pg declares seven overloads; this one passes all of them on.
  override query(...args: any[]): any {
    const callback = args.at(-1)
    const query = super.query as (...all: unknown[]) => unknown
    if (typeof callback === 'function') {
      return query.call(this, ...args.slice(0, -1), (error: unknown, result: Result) => callback(error, asText(result)))
    }
    const returned = query.call(this, ...args)
    return returned instanceof Promise ? returned.then(asText) : returned
  }
}

/** In the engine's own shape, so that it can say what PostgreSQL objected to. */
function told(error: unknown): DriverAdapterError {
  const { code = 'N/A', severity = 'N/A', message, detail, column, hint } = error as pg.DatabaseError
  return new DriverAdapterError({ kind: 'postgres', code, severity, message, detail, column, hint })
}

/** The adapter with which the engine migrates the PostgreSQL database at `url`. */
export function postgresqlMigrationAdapter(url: string): SqlMigrationAwareDriverAdapterFactory {
  // Not `connectionString`: pg then ignores `database`, which the shadow database has to replace.
  const { host, port, user, password, database, ssl } = new pg.Client(url)
  const open = async (name: string | undefined) => {
    // max 1, so that the engine's advisory lock and its statements share one connection.
    const config = { host, port, user, password: password ?? undefined, database: name, ssl, max: 1, Client: CatalogClient }
    const connection = await new PrismaPg(config as pg.PoolConfig).connect()
    // The adapter's own executeScript splits at every ';' (which breaks bodies in $$ and leaves half a migration behind). As one
    // simple query the file is one implicit transaction.
    connection.executeScript = async (script) => {
      await connection
        .underlyingDriver()
        .query(script)
        .catch((error) => Promise.reject(told(error)))
    }
    return connection
  }
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => open(database),
    // The adapter's own connectToShadowDb drops the database before it closes its pool.
    async connectToShadowDb() {
      const admin = await open(database)
      const name = `prisma_migrate_shadow_db_${randomUUID()}`
      await admin.executeScript(`CREATE DATABASE "${name}"`)
      const shadow = await open(name)
      const end = shadow.dispose.bind(shadow)
      shadow.dispose = async () => {
        await end()
        await admin.executeScript(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
        await admin.dispose()
      }
      return shadow
    },
  }
}
