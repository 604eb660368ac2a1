import { createServer, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Update } from 'grammy/types'
import { ApiRefusal } from './api-refusal.ts'
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

/**
 * One bot's Bot API over HTTP on 127.0.0.1. A call takes `latencyMs`, half of it before it has its effect and half after.
 * `onPoll` hears of each getUpdates.
 */
export async function serve(messenger: Messenger, latencyMs: number, onPoll: () => void): Promise<Served> {
  const traffic: Traffic = { calls: {}, refusals: {} }
  const half = latencyMs / 2
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
    const answer = await answerTo(messenger, name, payload, response, (words) => count(traffic.refusals, `${name}: ${words}`))
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
