import type { Context } from 'hono'
import type { z } from 'zod'

/** A request's body as far as `limit` bytes; undefined for a longer one, of which the rest is not read. */
export async function readBytes(request: Request, limit: number): Promise<Uint8Array | undefined> {
  if (Number(request.headers.get('content-length') ?? 0) > limit) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength
    if (size > limit) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

export const JSON_LIMIT = 64 * 1024

/** The body of a request as `schema` has it. Refusals: `too-long` (over 64 KB), `not-understood`. */
export async function readJson<T>(c: Context, schema: z.ZodType<T>): Promise<T | { refused: 'too-long' | 'not-understood' }> {
  const bytes = await readBytes(c.req.raw, JSON_LIMIT)
  if (!bytes) return { refused: 'too-long' }
  const parsed = schema.safeParse(jsonOf(bytes))
  return parsed.success ? parsed.data : { refused: 'not-understood' }
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return undefined
  }
}
