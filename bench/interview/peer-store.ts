import { createRequire } from 'node:module'
import path from 'node:path'

// No types are published with better-sqlite3; this is all of it that the peers use.
type Statement = { get(...values: unknown[]): unknown; run(...values: unknown[]): void; all(...values: unknown[]): unknown[] }
type Sqlite = { exec(sql: string): void; prepare(sql: string): Statement; close(): void }
const Database = createRequire(import.meta.url)('better-sqlite3') as new (file: string) => Sqlite

/** Where the peers keep the state of a chat and the finished interviews: SQLite in WAL mode, without an fsync per commit. */
export class PeerStore<State> {
  readonly #db: Sqlite
  readonly #read: Statement
  readonly #write: Statement
  readonly #delete: Statement
  readonly #save: Statement

  /** Opens or makes the file in `folder`. */
  constructor(folder: string) {
    this.#db = new Database(path.join(folder, 'peer.db'))
    this.#db.exec('PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL')
    this.#db.exec('CREATE TABLE IF NOT EXISTS state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID')
    this.#db.exec('CREATE TABLE IF NOT EXISTS interview (id INTEGER PRIMARY KEY, chat TEXT NOT NULL, answers TEXT NOT NULL)')
    this.#read = this.#db.prepare('SELECT value FROM state WHERE key = ?')
    this.#write = this.#db.prepare('INSERT INTO state VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value')
    this.#delete = this.#db.prepare('DELETE FROM state WHERE key = ?')
    this.#save = this.#db.prepare('INSERT INTO interview (chat, answers) VALUES (?, ?)')
  }

  /** The state of a chat, as the plugins of grammY ask for it. */
  read(key: string): State | undefined {
    const row = this.#read.get(key) as { value: string } | undefined
    return row && (JSON.parse(row.value) as State)
  }

  write(key: string, state: State): void {
    this.#write.run(key, JSON.stringify(state))
  }

  delete(key: string): void {
    this.#delete.run(key)
  }

  /** Keeps a finished interview. */
  save(chat: string, answers: readonly string[]): void {
    this.#save.run(chat, JSON.stringify(answers))
  }

  /** The answers of all finished interviews, by chat; the last one of each. */
  saved(): Map<string, string[]> {
    const rows = this.#db.prepare('SELECT chat, answers FROM interview ORDER BY id').all() as { chat: string; answers: string }[]
    return new Map(rows.map(({ chat, answers }) => [chat, JSON.parse(answers) as string[]]))
  }

  close(): void {
    this.#db.close()
  }
}
