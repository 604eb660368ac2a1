/** A ZIP archive of uncompressed entries, as small as DOCX, XLSX and ODT can be. */
export function zip(entries: Record<string, string>): Uint8Array {
  const files: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, text] of Object.entries(entries)) {
    const [path, content] = [Buffer.from(name), Buffer.from(text)]
    const sizes = Buffer.alloc(12)
    sizes.writeUInt32LE(content.length, 4)
    sizes.writeUInt32LE(content.length, 8)
    const nameLength = Buffer.alloc(4)
    nameLength.writeUInt16LE(path.length, 0)
    const header = [Buffer.from('0a000000000000000000', 'hex'), sizes, nameLength]
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    const local = Buffer.concat([Buffer.from('504b0304', 'hex'), ...header, path, content])
    directory.push(Buffer.concat([Buffer.from('504b01020a00', 'hex'), ...header, place, path]))
    files.push(local)
    offset += local.length
  }
  const listing = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(files.length, 8)
  end.writeUInt16LE(files.length, 10)
  end.writeUInt32LE(listing.length, 12)
  end.writeUInt32LE(offset, 16)
  return new Uint8Array(Buffer.concat([...files, listing, end]))
}
