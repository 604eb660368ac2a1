import pg from 'pg'

const LOCAL = ['postgresql://root@127.0.0.1:5432/postgres', 'postgresql://postgres@127.0.0.1:5432/postgres']

/** Runs `work` on a connection of its own to the database at `url`. */
export async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** The url of a server on which databases may be made; undefined when there is none. Throws when one was promised, or CI=true. */
export async function findServer(): Promise<string | undefined> {
  const named = process.env.TEST_POSTGRES_URL
  for (const url of named ? [named] : LOCAL) {
    if (await onServer(url, (client) => client.query('SELECT 1')).catch(() => undefined)) return url
  }
  if (named) throw new Error('TEST_POSTGRES_URL is set, but no PostgreSQL answers there')
  if (process.env.CI === 'true') throw new Error('no PostgreSQL answers: start one or set TEST_POSTGRES_URL')
  return undefined
}

/** The url of the database `name` on the server of `url`. */
export function urlOf(url: string, name: string): string {
  const named = new URL(url)
  named.pathname = `/${name}`
  return named.href
}
