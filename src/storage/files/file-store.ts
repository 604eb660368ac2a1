import type { Tx } from '../open.ts'

/** What the caller knows of a file; `id` from Ids, `name` as the person's device called it, `createdAt` an instant as ISO text. */
export type NewFile = { id: string; authorityId: string; personId: string; mime: string; name: string; createdAt: string }
export type StoredFile = NewFile & { sha256: string; size: number }

/**
 * Files are kept by the product itself (R98), their content under its sha256: the same content is kept once per authority.
 * The row of a file belongs to the transaction that gives it a meaning; content without a row is removed by `sweep`.
 */
export interface FileStore {
  /** Keeps `bytes`, writes the row through `tx` and returns it. May run again with the same outcome when the transaction does. */
  put(tx: Tx, meta: NewFile, bytes: Uint8Array): Promise<StoredFile>
  /** The file with this id, undefined when the authority has none. Throws DamagedFile. Inside an effect `tx` must be given. */
  get(authorityId: string, id: string, tx?: Tx): Promise<{ meta: StoredFile; bytes: Uint8Array } | undefined>
  /** Removes content that no row names and that is older than `graceMs` (an hour unless told); returns how many it were. */
  sweep(graceMs?: number): Promise<number>
}
