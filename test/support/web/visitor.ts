import { randomUUID } from 'node:crypto'
import type { WebChannel } from '../../../src/channels/web/create-web-channel.ts'
import type { MessageView } from '../../../src/channels/web/message-view.ts'

export const HOST = 'http://chat.test'

type Body = string | Uint8Array | ReadableStream
type Headers = Record<string, string>

/** A browser without a page: keeps its cookie and speaks to the channel as the page does. */
export class Visitor {
  readonly #channel: WebChannel
  cookie = ''

  constructor(channel: WebChannel) {
    this.#channel = channel
  }

  async get(path: string, headers: Headers = {}): Promise<Response> {
    return this.#channel.fetch(new Request(HOST + path, { headers: { cookie: this.cookie, ...headers } }))
  }

  async post(path: string, body: Body = '{}', headers: Headers = {}): Promise<Response> {
    const init = { method: 'POST', body, headers: { cookie: this.cookie, origin: HOST, ...headers }, duplex: 'half' }
    const response = await this.#channel.fetch(new Request(HOST + path, init as RequestInit))
    const cookie = response.headers.get('set-cookie')
    if (cookie) this.cookie = cookie.split(';')[0] ?? ''
    return response
  }

  json(path: string, body: unknown, headers: Headers = {}): Promise<Response> {
    return this.post(path, JSON.stringify(body), { 'content-type': 'application/json', ...headers })
  }

  /** Comes in as a visitor of the demonstration. */
  async visit(): Promise<this> {
    const response = await this.json('/api/visits', {})
    if (!response.ok) throw new Error(`not let in: ${response.status}`)
    return this
  }

  /** Comes in by a one-time link. */
  async enter(secret: string): Promise<this> {
    const response = await this.post(`/enter/${secret}`, '')
    if (response.status !== 303) throw new Error(`not let in: ${response.status}`)
    return this
  }

  write(text: string, client: string = randomUUID()): Promise<Response> {
    return this.json('/api/messages', { client, text })
  }

  press(ref: string, data: string, client: string = randomUUID()): Promise<Response> {
    return this.json('/api/presses', { client, ref, data })
  }

  attach(name: string, bytes: Uint8Array | ReadableStream, client: string = randomUUID()): Promise<Response> {
    return this.post('/api/files', bytes, { 'x-client-id': client, 'x-file-name': encodeURIComponent(name) })
  }

  async state(): Promise<State> {
    return (await this.get('/api/state')).json() as Promise<State>
  }

  async stream(after: number, headers: Headers = {}): Promise<Stream> {
    return new Stream(await this.get(`/api/stream?after=${after}`, headers))
  }
}

export type State = {
  seated: boolean
  version: string
  chat: string
  facts: { locale: string; today: string; authority: string; person: { name: string; position: string } | null }
  texts: Record<string, string>
  demo: boolean
  nextWorkingDay: boolean
  limits: { text: number; file: number }
  change: number
  messages: MessageView[]
  more: boolean
}

// biome-ignore lint/suspicious/noExplicitAny: events have as many shapes as names
export type StreamEvent = { event: string; id?: string; data: any }

/** Reads Server-Sent Events one by one. */
export class Stream {
  readonly response: Response
  readonly #reader: ReadableStreamDefaultReader<Uint8Array>
  readonly #decoder = new TextDecoder()
  #rest = ''

  constructor(response: Response) {
    this.response = response
    this.#reader = (response.body as ReadableStream<Uint8Array>).getReader()
  }

  /** The next event; undefined at the end. Waits as long as it takes. */
  async next(): Promise<StreamEvent | undefined> {
    for (;;) {
      const at = this.#rest.indexOf('\n\n')
      if (at !== -1) {
        const block = this.#rest.slice(0, at)
        this.#rest = this.#rest.slice(at + 2)
        return parse(block)
      }
      const { done, value } = await this.#reader.read()
      if (done) return undefined
      this.#rest += this.#decoder.decode(value, { stream: true })
    }
  }

  /** The next event with this name; others are passed over. */
  async until(name: string): Promise<StreamEvent> {
    for (;;) {
      const event = await this.next()
      if (!event) throw new Error(`the stream ended before ${name}`)
      if (event.event === name) return event
    }
  }

  /** The person's line breaks. */
  close(): Promise<void> {
    return this.#reader.cancel()
  }
}

function parse(block: string): StreamEvent {
  const fields = new Map(block.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]))
  const id = fields.get('id')
  return { event: fields.get('event') ?? '', data: JSON.parse(fields.get('data') ?? 'null'), ...(id !== undefined && { id }) }
}
