import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { hashOf } from '../journal.ts'
import { MANIFEST, type Manifest, manifest, type Value } from './manifest.ts'
import { BrokenArchive, type Entry, tarEntries } from './tar.ts'

/** The files of the backup `file`, one after the other. Throws BrokenArchive. */
export async function* archiveEntries(file: string): AsyncGenerator<Entry> {
  const source = createReadStream(file)
  const unpacked = createGunzip()
  source.once('error', (error) => unpacked.destroy(error))
  try {
    yield* tarEntries(source.pipe(unpacked))
  } catch (error) {
    if (error instanceof BrokenArchive) throw error
    throw new BrokenArchive('the archive is damaged or no backup', { cause: error })
  } finally {
    source.destroy()
  }
}

/** The rows of a page. */
export const rowsOf = (bytes: Uint8Array): Value[][] =>
  Buffer.from(bytes)
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Value[])

/** Walks the journal of every authority in a backup: its lines come in the sequence of their numbers (R62). */
class Chains {
  readonly #heads = new Map<string, string>()

  check(row: Record<string, Value>): void {
    const { authorityId, at, actorId, place, action, subject, digest, prev, hash } = row as Record<string, string>
    const head = this.#heads.get(authorityId as string) ?? ''
    const line = { at, actorId, place, action, subject, digest } as Parameters<typeof hashOf>[1]
    if (prev !== head || hash !== hashOf(head, line)) throw new BrokenArchive(`the journal of the backup is broken at line ${row['seq']}`)
    this.#heads.set(authorityId as string, hash as string)
  }
}

function readManifest(bytes: Uint8Array): Manifest {
  const parsed = manifest.safeParse(JSON.parse(Buffer.from(bytes).toString('utf8')))
  if (!parsed.success) throw new BrokenArchive('the backup was made by another version of the program')
  return parsed.data
}

function compare({ digests }: Manifest, found: ReadonlyMap<string, string>): void {
  for (const [path, digest] of Object.entries(digests)) {
    if (found.get(path) !== digest) throw new BrokenArchive(`${path} in the backup is ${found.has(path) ? 'changed' : 'missing'}`)
  }
  for (const path of found.keys()) if (!Object.hasOwn(digests, path)) throw new BrokenArchive(`${path} does not belong to the backup`)
}

/** Reads a backup to its end, compares every digest and walks the journal. Gives what it consists of; throws BrokenArchive. */
export async function checkArchive(file: string): Promise<Manifest> {
  const found = new Map<string, string>()
  const journal: Entry[] = []
  let whole: Manifest | undefined
  for await (const entry of archiveEntries(file)) {
    if (whole) throw new BrokenArchive('something stands behind the end of the backup')
    if (entry.path === MANIFEST) whole = readManifest(entry.bytes)
    else found.set(entry.path, createHash('sha256').update(entry.bytes).digest('hex'))
    if (entry.path.startsWith('tables/Journal/')) journal.push(entry)
  }
  if (!whole) throw new BrokenArchive('the archive is not whole')
  compare(whole, found)
  const columns = whole.tables.find(({ name }) => name === 'Journal')?.columns ?? []
  const chains = new Chains()
  for (const { bytes } of journal) {
    for (const row of rowsOf(bytes)) chains.check(Object.fromEntries(columns.map(({ name }, at) => [name, row[at] ?? null])))
  }
  return whole
}
