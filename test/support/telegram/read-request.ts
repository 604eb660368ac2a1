import type { IncomingMessage } from 'node:http'
import { type Payload, UploadedFile } from './api-spec.ts'
import { BOT_API } from './check-type.ts'

/** The parameters of a call, from JSON or from a form with files. */
export async function readPayload(request: IncomingMessage, method: string): Promise<Payload> {
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const body = Buffer.concat(chunks)
  const boundary = /boundary=(.+)$/.exec(request.headers['content-type'] ?? '')?.[1]
  if (boundary) return fromParts(readParts(body, boundary), method)
  return body.length > 0 ? (JSON.parse(body.toString()) as Payload) : {}
}

type Part = { name: string; fileName?: string; bytes: Buffer }

/** Binary-safe: the body is searched as latin1, where every byte is one character. */
function readParts(body: Buffer, boundary: string): Part[] {
  const pieces = `\r\n${body.toString('latin1')}`.split(`\r\n--${boundary}`).slice(1, -1)
  return pieces.map((piece) => {
    const end = piece.indexOf('\r\n\r\n')
    const head = Buffer.from(piece.slice(0, end), 'latin1').toString()
    const fileName = /;\s*filename="?([^";\r\n]*)/i.exec(head)?.[1]
    const name = /;\s*name="([^"]*)"/i.exec(head)?.[1] ?? ''
    return { name, ...(fileName !== undefined && { fileName }), bytes: Buffer.from(piece.slice(end + 4), 'latin1') }
  })
}

/** Fields of a form are texts; those that are no strings by the description are JSON, and `attach://x` stands for the file x. */
function fromParts(parts: Part[], method: string): Payload {
  const files = new Map(
    parts.flatMap((part) => (part.fileName === undefined ? [] : [[part.name, new UploadedFile(part.fileName, part.bytes)] as const])),
  )
  const fields = BOT_API.methods[method] ?? {}
  const plain = parts.filter((part) => part.fileName === undefined)
  return Object.fromEntries(
    plain.map(({ name, bytes }) => [name, readField(fields[name] ?? fields[`${name}!`] ?? ['String'], bytes.toString(), files)]),
  )
}

function readField(types: readonly string[], text: string, files: Map<string, UploadedFile>): unknown {
  const file = text.startsWith('attach://') && files.get(text.slice('attach://'.length))
  if (file) return file
  if (types.includes('Integer') && /^-?\d+$/.test(text)) return Number(text)
  return types.includes('String') ? text : JSON.parse(text)
}
