import { inflateRawSync } from 'node:zlib'

/** A part may unfold to this many bytes, and all that are read together to twice as many: a bomb is refused before it unfolds. */
const MOST_PART = 48 * 1024 * 1024
const MOST_PARTS = 3000

export type UnzipRefusal = 'not-a-workbook' | 'unfolds-too-large'

/** What is wrong with an archive. */
export class Unreadable extends Error {
  override name = 'Unreadable'
  readonly refusal: UnzipRefusal
  constructor(refusal: UnzipRefusal) {
    super(refusal)
    this.refusal = refusal
  }
}

type Entry = { name: string; method: number; packed: number; size: number; at: number }

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_LENGTH = 22
const LONGEST_COMMENT = 65_535

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - END_LENGTH; at >= Math.max(0, bytes.length - END_LENGTH - LONGEST_COMMENT); at -= 1) {
    if (bytes.readUInt32LE(at) === END) return at
  }
  throw new Unreadable('not-a-workbook')
}

function entriesOf(bytes: Buffer): Entry[] {
  const end = endOf(bytes)
  const count = bytes.readUInt16LE(end + 10)
  let at = bytes.readUInt32LE(end + 16)
  if (count > MOST_PARTS) throw new Unreadable('unfolds-too-large')
  const entries: Entry[] = []
  for (let index = 0; index < count; index += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new Unreadable('not-a-workbook')
    const [nameLength, extra, comment] = [bytes.readUInt16LE(at + 28), bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)]
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength).replaceAll('\\', '/'),
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + extra + comment
  }
  return entries
}

function contentOf(bytes: Buffer, { method, packed, at }: Entry, most: number): Buffer {
  if (bytes.readUInt32LE(at) !== LOCAL) throw new Unreadable('not-a-workbook')
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  const raw = bytes.subarray(start, start + packed)
  if (raw.length !== packed) throw new Unreadable('not-a-workbook')
  if (method === 0) return raw
  if (method !== 8) throw new Unreadable('not-a-workbook')
  try {
    // What the archive says of its sizes may be a lie: the limit is kept while it unfolds.
    return inflateRawSync(raw, { maxOutputLength: most })
  } catch (error) {
    throw new Unreadable((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'unfolds-too-large' : 'not-a-workbook')
  }
}

/**
 * The parts of an archive, unfolded one by one when they are asked for; undefined for one that is not there. Throws Unreadable: for what is no
 * archive, for one that is encrypted, and before more is unfolded than memory allows.
 */
export function unzip(content: Uint8Array, most = MOST_PART): (name: string) => string | undefined {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  let entries: Map<string, Entry>
  try {
    entries = new Map(entriesOf(bytes).map((entry) => [entry.name.toLowerCase(), entry]))
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('not-a-workbook')
  }
  let left = most * 2
  return (name) => {
    const entry = entries.get(name.toLowerCase().replace(/^\//, ''))
    if (!entry) return undefined
    if (entry.size > Math.min(most, left)) throw new Unreadable('unfolds-too-large')
    try {
      const part = contentOf(bytes, entry, Math.max(1, Math.min(most, left)))
      left -= part.length
      return part.toString('utf8')
    } catch (error) {
      throw error instanceof Unreadable ? error : new Unreadable('not-a-workbook')
    }
  }
}
