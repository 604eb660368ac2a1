/** One file of an archive. */
export type Entry = { path: string; bytes: Uint8Array }

/** What was read is no archive of this program, or not the whole of one. */
export class BrokenArchive extends Error {
  override name = 'BrokenArchive'
}

const BLOCK = 512
const NAME = 100
const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK
const octal = (value: number, length: number): string => `${value.toString(8).padStart(length - 1, '0')}\0`

const sumOf = (header: Buffer): number => {
  let sum = 0
  for (const [at, byte] of header.entries()) sum += at >= 148 && at < 156 ? 32 : byte
  return sum
}

/** A file as tar keeps it (ustar), readable by its owner alone. `seconds`: its time, since 1970. */
export function tarEntry({ path, bytes }: Entry, seconds: number): Buffer {
  if (Buffer.byteLength(path) > NAME) throw new Error(`the name ${path} is too long for an archive`)
  const header = Buffer.alloc(BLOCK)
  header.write(path, 0)
  header.write(octal(0o600, 8), 100)
  header.write(octal(0, 8), 108)
  header.write(octal(0, 8), 116)
  header.write(octal(bytes.byteLength, 12), 124)
  header.write(octal(seconds, 12), 136)
  header.write('0', 156)
  header.write('ustar\0' + '00', 257)
  header.write(`${octal(sumOf(header), 7)} `, 148)
  return Buffer.concat([header, bytes, Buffer.alloc(padded(bytes.byteLength) - bytes.byteLength)])
}

/** The end of an archive. */
export const tarEnd = (): Buffer => Buffer.alloc(2 * BLOCK)

const textAt = (header: Buffer, from: number, length: number): string => {
  const part = header.subarray(from, from + length)
  const end = part.indexOf(0)
  return part.subarray(0, end < 0 ? length : end).toString('utf8')
}

/** The files of an archive, one after the other, each read whole. Throws BrokenArchive where it is damaged or ends too soon. */
export async function* tarEntries(stream: AsyncIterable<Buffer>): AsyncGenerator<Entry> {
  let held: Buffer = Buffer.alloc(0)
  const source = stream[Symbol.asyncIterator]()
  const take = async (size: number): Promise<Buffer> => {
    const pieces = [held]
    for (let length = held.length; length < size; ) {
      const { value, done } = await source.next()
      if (done) throw new BrokenArchive('the archive ends too soon')
      pieces.push(value)
      length += value.length
    }
    const all = pieces.length === 1 ? held : Buffer.concat(pieces)
    held = all.subarray(size)
    return all.subarray(0, size)
  }
  for (;;) {
    const header = await take(BLOCK)
    if (header.every((byte) => byte === 0)) return
    const size = Number.parseInt(textAt(header, 124, 12), 8)
    if (Number.parseInt(textAt(header, 148, 8), 8) !== sumOf(header) || !(size >= 0)) throw new BrokenArchive('the archive is damaged')
    const bytes = await take(padded(size))
    yield { path: textAt(header, 0, NAME), bytes: bytes.subarray(0, size) }
  }
}
