import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { type ApiCallFn, HttpError, type RawApi, type Transformer } from 'grammy'
import type { TelegramNetwork } from './network.ts'

/** Methods that may carry a file: their forms are left to the library. */
const UPLOADS: ReadonlySet<string> = new Set(['sendDocument', 'sendPhoto'])

type Response = Awaited<ReturnType<ApiCallFn<RawApi>>>

/**
 * Makes the calls that carry no file: one plain request each. The library's own `fetch` costs more processor time than everything else
 * about an answer. Rejects with HttpError when no answer comes that can be read; its `error` is the cause and never holds the address.
 */
export function posting(token: string, network: TelegramNetwork): Transformer {
  const root = new URL(network.apiRoot)
  const send = root.protocol === 'https:' ? httpsRequest : httpRequest
  const base = `${root.pathname.replace(/\/$/, '')}/bot${token}/`
  const { hostname, port } = root
  const where = { hostname, ...(port !== '' && { port }), agent: network.agent, method: 'POST' }
  return (prev, method, payload, signal) => {
    if (UPLOADS.has(method)) return prev(method, payload, signal)
    const body = JSON.stringify(payload)
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    return new Promise<never>((resolve, reject) => {
      const fail = (cause: unknown): void => reject(new HttpError(`Network request for '${method}' failed!`, cause))
      const request = send({ ...where, path: base + method, headers }, (response) => readAnswer(response, resolve as Resolve, fail))
      const abort = (): void => void request.destroy(new Error('aborted'))
      request.once('error', fail)
      request.once('close', () => signal?.removeEventListener('abort', abort))
      signal?.addEventListener('abort', abort)
      if (signal?.aborted) abort()
      else request.end(body)
    })
  }
}

type Resolve = (response: Response) => void

/** Telegram answers in JSON whatever the status is; anything else comes from somebody in between. */
function readAnswer(response: IncomingMessage, resolve: Resolve, fail: (cause: unknown) => void): void {
  const chunks: Buffer[] = []
  response.on('data', (chunk: Buffer) => chunks.push(chunk))
  response.once('error', fail)
  response.once('end', () => {
    try {
      resolve(JSON.parse(Buffer.concat(chunks).toString()) as Response)
    } catch {
      fail({ code: 'invalid-json' })
    }
  })
}
