import { randomUUID } from 'node:crypto'
import { mkdir, open, readdir, readFile, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Db, Tx } from '../open.ts'
import type { FileStore, NewFile, StoredFile } from './file-store.ts'
import { readRow, toStoredFile, verified, writeRow } from './stored-file.ts'
import { writeWhole } from './write-whole.ts'

const HOUR = 3_600_000
const isMissing = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'

/** <folder>/<authority>/<first two digits>/<sha256>. */
export class FolderFileStore implements FileStore {
  readonly #db: Db
  readonly #folder: string

  constructor(db: Db, folder: string) {
    this.#db = db
    this.#folder = path.resolve(folder)
  }

  async put(tx: Tx, meta: NewFile, bytes: Uint8Array): Promise<StoredFile> {
    const row = toStoredFile(meta, bytes)
    const file = this.#place(row)
    await mkdir(path.dirname(file), { recursive: true })
    // Written even when it is there already: its age starts anew, so that a sweep leaves it alone, and damage is healed.
    await writeWhole(file, bytes)
    await writeRow(tx, row)
    return row
  }

  async get(authorityId: string, id: string, tx: Db | Tx = this.#db): Promise<{ meta: StoredFile; bytes: Uint8Array } | undefined> {
    const meta = await readRow(tx, authorityId, id)
    if (!meta) return undefined
    const bytes = await readFile(this.#place(meta)).catch((error) => {
      if (isMissing(error)) return undefined
      throw error
    })
    return { meta, bytes: verified(meta, bytes) }
  }

  async sweep(graceMs = HOUR): Promise<number> {
    const now = await this.#fileTime()
    let removed = 0
    for (const entry of await readdir(this.#folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const file = path.join(entry.parentPath, entry.name)
      if (now - (await stat(file)).mtimeMs < graceMs || (await this.#isNamed(file))) continue
      await rm(file, { force: true })
      removed += 1
    }
    return removed
  }

  #place({ authorityId, sha256 }: StoredFile): string {
    return path.join(this.#folder, authorityId, sha256.slice(0, 2), sha256)
  }

  async #isNamed(file: string): Promise<boolean> {
    const authorityId = path.relative(this.#folder, file).split(path.sep)[0] as string
    return (await this.#db.storedFile.count({ where: { authorityId, sha256: path.basename(file) } })) > 0
  }

  /** The present by the clock of the file system, which ages are measured by (the clock handed in may be shifted for a demonstration). */
  async #fileTime(): Promise<number> {
    await mkdir(this.#folder, { recursive: true })
    const probe = path.join(this.#folder, `${randomUUID()}.probe`)
    await (await open(probe, 'wx')).close()
    const { mtimeMs } = await stat(probe)
    await rm(probe)
    return mtimeMs
  }
}
