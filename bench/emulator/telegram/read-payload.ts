import type { IncomingMessage } from 'node:http'
import type { Payload } from './methods.ts'

const FIELD = /content-disposition: ?form-data; ?name="([^"]+)"(?:; ?filename="([^"]*)")?/i

/** The fields of a multipart form; of a file only its name. */
function readForm(body: string, boundary: string): Payload {
  const payload: Payload = {}
  for (const part of body.split(`--${boundary}`)) {
    const gap = part.indexOf('\r\n\r\n')
    const [, name, file] = FIELD.exec(part.slice(0, Math.max(gap, 0))) ?? []
    if (name) payload[name] = file ?? part.slice(gap + 4).replace(/\r\n$/, '')
  }
  return payload
}

// Events, not `for await`: an async iterator per request costs as much as the rest of the call.
function readBody(request: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.once('end', () => resolve(Buffer.concat(chunks).toString()))
    request.once('error', reject)
  })
}

/** The parameters of a request to the Bot API: a JSON object, or a form when a file goes along. Rejects when the caller hangs up. */
export async function readPayload(request: IncomingMessage): Promise<Payload> {
  const body = await readBody(request)
  const boundary = /boundary="?([^";]+)/.exec(request.headers['content-type'] ?? '')?.[1]
  if (boundary) return readForm(body, boundary)
  return body === '' ? {} : (JSON.parse(body) as Payload)
}
