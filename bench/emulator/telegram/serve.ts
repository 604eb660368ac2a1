import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Update } from 'grammy/types'
import { ApiRefusal } from './api-refusal.ts'
import { Ceiling, type Limit } from './ceiling.ts'
import type { Messenger } from './messenger.ts'
import { METHODS, type Payload } from './methods.ts'
import { readPayload } from './read-payload.ts'

/** What the bot has asked for: calls by method, and refusals by their words. */
export type Traffic = { calls: Record<string, number>; refusals: Record<string, number> }

/** Where the bot reaches the messenger; `hangUp` drops its connections with whatever is still on the way, `close` ends it all. */
export type Served = { apiRoot: string; traffic: Traffic; hangUp(): void; close(): Promise<void> }

const wait = (ms: number): Promise<void> | undefined => (ms > 0 ? new Promise((resolve) => setTimeout(resolve, ms)) : undefined)
const count = (table: Record<string, number>, key: string): void => {
  table[key] = (table[key] ?? 0) + 1
}

/** How the messenger behaves: how long a call takes, and how many new messages a second it bears (left out: any number). */
export type Manner = { latencyMs: number; limit?: Limit | undefined }

/** The methods that put a new message into a chat. */
const NEW_MESSAGES: ReadonlySet<string> = new Set(['sendMessage', 'sendDocument', 'sendPhoto'])

/**
 * One bot's Bot API over HTTP on 127.0.0.1. A call takes `latencyMs`, half of it before it has its effect and half after.
 * `onPoll` hears of each getUpdates.
 */
export async function serve(messenger: Messenger, { latencyMs, limit }: Manner, onPoll: () => void): Promise<Served> {
  const traffic: Traffic = { calls: {}, refusals: {} }
  const half = latencyMs / 2
  const ceiling = limit && new Ceiling(limit)
  const tooMany = (name: string): number => (ceiling && NEW_MESSAGES.has(name) ? ceiling.refuses(performance.now()) : 0)
  const server = createServer({ keepAliveTimeout: 60_000 }, async (request, response) => {
    const payload = await readPayload(request).catch(() => undefined)
    if (payload === undefined) {
      response.destroy() // the caller died in the middle of a request
      return
    }
    await wait(half)
    const name = request.url?.split('/').at(-1)?.split('?')[0] ?? ''
    count(traffic.calls, name)
    if (name === 'getUpdates') onPoll()
    const refused = (words: string): void => count(traffic.refusals, `${name}: ${words}`)
    const silence = tooMany(name)
    if (silence > 0) refused(TOO_MANY)
    const answer = silence > 0 ? silent(silence) : await answerTo(messenger, name, payload, response, refused)
    await wait(half)
    response.writeHead(answer.status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(answer.body) })
    response.end(answer.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { apiRoot: `http://127.0.0.1:${port}`, traffic, hangUp: () => server.closeAllConnections(), close: () => close(server) }
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}

type Answer = { status: number; body: string }
/** How the messenger's words begin when it is asked for too much. */
export const TOO_MANY = 'Too Many Requests'
const silent = (seconds: number): Answer => {
  const description = `${TOO_MANY}: retry after ${seconds}`
  return { status: 429, body: JSON.stringify({ ok: false, error_code: 429, description, parameters: { retry_after: seconds } }) }
}
const ok = (result: unknown): Answer => ({ status: 200, body: JSON.stringify({ ok: true, result }) })

async function answerTo(
  messenger: Messenger,
  name: string,
  payload: Payload,
  response: ServerResponse,
  onRefusal: (words: string) => void,
): Promise<Answer> {
  try {
    if (name === 'getUpdates') return ok(await poll(messenger, response, payload))
    const method = METHODS[name]
    if (!method) throw new ApiRefusal(404, 'Not Found')
    return ok(method(messenger, payload))
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error
    onRefusal(error.message)
    return { status: error.code, body: JSON.stringify({ ok: false, error_code: error.code, description: error.message }) }
  }
}

function poll(messenger: Messenger, response: ServerResponse, payload: Payload): Promise<Update[]> {
  return new Promise((resolve, reject) => {
    const conflict = new ApiRefusal(409, 'Conflict: terminated by other getUpdates request')
    const hangUp = messenger.queue.poll(payload, (updates) => (updates === 'conflict' ? reject(conflict) : resolve(updates)))
    response.once('close', hangUp)
  })
}
