import type { Db, Tx } from '../open.ts'
import type { FileStore, NewFile, StoredFile } from './file-store.ts'
import { readRow, toStoredFile, verified, writeRow } from './stored-file.ts'

/** The table FileContent of PostgreSQL. Content and row share a transaction, so content is left over only when rows are deleted. */
export class DatabaseFileStore implements FileStore {
  readonly #db: Db

  constructor(db: Db) {
    this.#db = db
  }

  async put(tx: Tx, meta: NewFile, bytes: Uint8Array): Promise<StoredFile> {
    const row = toStoredFile(meta, bytes)
    // A sweep waits for this transaction: else it could remove content that is there already before the row that names it is seen.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(hashtextextended('file content', 0))`
    await tx.$executeRaw`
      INSERT INTO "FileContent" ("authorityId", "sha256", "bytes") VALUES (${row.authorityId}, ${row.sha256}, ${Buffer.from(bytes)})
      ON CONFLICT ("authorityId", "sha256") DO UPDATE SET "bytes" = excluded."bytes"`
    await writeRow(tx, row)
    return row
  }

  async get(authorityId: string, id: string, tx: Db | Tx = this.#db): Promise<{ meta: StoredFile; bytes: Uint8Array } | undefined> {
    const meta = await readRow(tx, authorityId, id)
    if (!meta) return undefined
    const content = await tx.fileContent.findUnique({ where: { authorityId_sha256: { authorityId, sha256: meta.sha256 } } })
    return { meta, bytes: verified(meta, content?.bytes) }
  }

  sweep(): Promise<number> {
    return this.#db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('file content', 0))`
      return tx.$executeRaw`
        DELETE FROM "FileContent" AS c WHERE NOT EXISTS (
          SELECT 1 FROM "StoredFile" AS s WHERE s."authorityId" = c."authorityId" AND s."sha256" = c."sha256")`
    })
  }
}
