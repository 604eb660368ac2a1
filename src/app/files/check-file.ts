import { fileTypeFromBuffer } from 'file-type'

/** The types that are kept (R98), by the extension of the name. */
const MIMES = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpg: 'image/jpeg',
  txt: 'text/plain',
} as const

export type FileExtension = keyof typeof MIMES
export type FileRefusal = 'empty' | 'too-large' | 'type-not-allowed' | 'name-and-content-differ'
export type CheckedFile = { ok: { extension: FileExtension; mime: string } } | { refused: FileRefusal; params?: { megabytes: number } }

/** What a file may weigh unless the authority says otherwise: 10 MiB. */
export const MAX_FILE_BYTES = 10 * 1024 * 1024

/** The extensions of the types that are kept, for the text that says so. */
export const fileExtensions = Object.keys(MIMES) as FileExtension[]

/** Other names of kept types: a calendar of working days comes as CSV or JSON, which is plain text. */
const ALSO: Readonly<Record<string, FileExtension>> = Object.assign(Object.create(null), { jpeg: 'jpg', csv: 'txt', json: 'txt' })

const isKept = (extension: string): extension is FileExtension => Object.hasOwn(MIMES, extension)

function extensionOf(name: string): string {
  const extension = /\.([^./\\]+)$/.exec(name.trim())?.[1]?.toLowerCase() ?? ''
  return ALSO[extension] ?? extension
}

/** UTF-8 and the one-byte Cyrillic encodings alike: no control characters but tab, line feed, form feed and carriage return. */
const isText = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => (byte >= 0x20 && byte !== 0x7f) || byte === 9 || byte === 10 || byte === 12 || byte === 13)

/** What the content is, whatever the name says; undefined for what is not kept. */
async function typeOf(bytes: Uint8Array): Promise<FileExtension | undefined> {
  const detected = (await fileTypeFromBuffer(bytes).catch(() => undefined))?.ext ?? ''
  if (isKept(detected)) return detected
  return isText(bytes) ? 'txt' : undefined
}

/**
 * Checks what a person sent (R98): size, type by content, and whether the name's extension tells the same. A name without an extension
 * is taken by its content, except plain text, which anything can be. The refusal `too-large` names the limit in megabytes.
 */
export async function checkFile(name: string, bytes: Uint8Array, maxBytes = MAX_FILE_BYTES): Promise<CheckedFile> {
  if (bytes.byteLength === 0) return { refused: 'empty' }
  if (bytes.byteLength > maxBytes) return { refused: 'too-large', params: { megabytes: Math.floor(maxBytes / 1024 / 1024) } }
  const named = extensionOf(name)
  if (named !== '' && !isKept(named)) return { refused: 'type-not-allowed' }
  const type = await typeOf(bytes)
  if (named !== '' && type !== named) return { refused: 'name-and-content-differ' }
  if (type === undefined || (named === '' && type === 'txt')) return { refused: 'type-not-allowed' }
  return { ok: { extension: type, mime: MIMES[type] } }
}
