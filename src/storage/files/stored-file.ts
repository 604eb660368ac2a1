import { sha256 } from '../canonical-json.ts'
import type { Db, Tx } from '../open.ts'
import type { NewFile, StoredFile } from './file-store.ts'

/** What is kept of a file is not what was stored, or is gone: restore it from the backup. */
export class DamagedFile extends Error {
  override name = 'DamagedFile'
  constructor(meta: StoredFile, what: 'missing' | 'changed') {
    super(`the content of file ${meta.id} (sha256 ${meta.sha256}) is ${what}`)
  }
}

/** The row of `bytes`. */
export const toStoredFile = (meta: NewFile, bytes: Uint8Array): StoredFile => ({ ...meta, sha256: sha256(bytes), size: bytes.byteLength })

/** Writes the row; the caller's transaction decides whether it stays. */
export async function writeRow(tx: Tx, row: StoredFile): Promise<void> {
  await tx.storedFile.create({ data: row })
}

/** The row with this id, undefined when the authority has none. */
export async function readRow(db: Db | Tx, authorityId: string, id: string): Promise<StoredFile | undefined> {
  return (await db.storedFile.findFirst({ where: { id, authorityId } })) ?? undefined
}

/** Returns `bytes` if they are what `meta` names, else throws DamagedFile. */
export function verified(meta: StoredFile, bytes: Uint8Array | undefined): Uint8Array {
  if (!bytes) throw new DamagedFile(meta, 'missing')
  if (sha256(bytes) !== meta.sha256) throw new DamagedFile(meta, 'changed')
  return bytes
}
