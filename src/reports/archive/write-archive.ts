import { setImmediate } from 'node:timers/promises'
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** A part of an archive: its name and its content, from the beginning. `packed`: it is an archive itself, so that packing it again gains nothing. */
export type ArchivePart = { name: string; pieces: Iterable<string | Uint8Array>; packed?: boolean }

/** So much is packed in one go; then whoever else waits for this program has its turn. */
const BREATH = 128 * 1024
/** The first day that the format knows: the same content is the same archive. */
const FIRST_DAY = new Date(1980, 0, 1)

/** Pieces gathered into bytes of about the size of a breath. */
function* breaths(pieces: Iterable<string | Uint8Array>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let text = ''
  for (const piece of pieces) {
    if (typeof piece !== 'string') yield piece
    else {
      text += piece
      if (text.length < BREATH) continue
      yield encoder.encode(text)
      text = ''
    }
  }
  if (text !== '') yield encoder.encode(text)
}

/**
 * A ZIP archive, names in UTF-8. Parts are asked for piece by piece while it is packed, so that a long one never stands in memory as a whole, and the
 * program goes on answering meanwhile. Rejects with what a part throws: so a work that is given up stops.
 */
export async function writeArchive(parts: Iterable<ArchivePart>, at: Date = FIRST_DAY): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    chunks.push(chunk)
  })
  for (const { name, pieces, packed } of parts) {
    const file = packed ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 })
    file.mtime = at
    zip.add(file)
    for (const bytes of breaths(pieces)) {
      file.push(bytes)
      await setImmediate()
    }
    file.push(new Uint8Array(), true)
  }
  zip.end()
  return new Uint8Array(Buffer.concat(chunks))
}
