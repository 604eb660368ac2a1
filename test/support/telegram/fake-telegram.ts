import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Update, User } from 'grammy/types'
import { checkCall, type Payload } from './api-spec.ts'
import { type Asker, BOT_METHODS, type BotWorld, Refusal } from './bot-methods.ts'
import { FakeChat } from './fake-chat.ts'
import { FakeGroup } from './fake-group.ts'
import { type Fault, Faults } from './fault.ts'
import { readPayload } from './read-request.ts'
import { UpdateQueue } from './update-queue.ts'

export type Call = { method: string; payload: Payload }
type Answer = { status: number; body: unknown }

/**
 * Telegram's Bot API on a port of this machine, as far as the product uses it, with people in front of it (`chat`). Every call is checked
 * against the published description; what it would not take is refused with 400, kept, and thrown by `verify`.
 */
export class FakeTelegram {
  readonly token = '7000000001:demo-token-of-the-tests'
  /** Everything the bot asked, in the sequence of arrival. */
  readonly calls: Call[] = []
  readonly violations: string[] = []
  /** Asked before and, with the status of the answer, after the effect of each call but getUpdates: true when the caller is dead and hears nothing. */
  watch: (call: Call, status?: number) => boolean = () => false
  readonly #server = createServer((request, response) => void this.#serve(request, response))
  readonly #updates = new UpdateQueue()
  readonly #faults = new Faults()
  readonly #now: () => Date
  #ticks = 0
  #messageId = 100
  readonly world: BotWorld<FakeChat> & { groups: Map<number, FakeGroup> } = {
    bot: { id: 7_000_000_001, is_bot: true, first_name: 'Помощник', username: 'demo_touchpoint_bot' } satisfies User,
    chats: new Map(),
    groups: new Map(),
    files: new Map(),
    queries: new Map(),
    settings: new Map(),
    tick: () => ++this.#ticks,
    nextMessageId: () => ++this.#messageId,
    seconds: () => Math.floor(this.#now().getTime() / 1000),
  }

  private constructor(now: () => Date) {
    this.#now = now
  }

  static async start({ now = () => new Date() }: { now?: () => Date } = {}): Promise<FakeTelegram> {
    const fake = new FakeTelegram(now)
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve))
    return fake
  }

  /** For TELEGRAM_API_ROOT. */
  get apiRoot(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** The person with this id; somebody new unless known. */
  chat(id = 1000 + this.world.chats.size + 1, profile: Partial<User> = {}): FakeChat {
    const known = this.world.chats.get(id)
    if (known) return known
    const { bot, tick, nextMessageId, seconds } = this.world
    const deliver = (content: Omit<Update, 'update_id'>) => this.deliver({ update_id: this.#updates.nextId(), ...content })
    const keep = (name: string, bytes: Uint8Array) => this.#keep(name, bytes)
    const openQuery = (asker: FakeChat) => this.#openQuery(asker)
    const chat = new FakeChat({ bot, tick, nextMessageId, seconds, deliver, keep, openQuery }, id, profile)
    this.world.chats.set(id, chat)
    return chat
  }

  /** A new group, without the bot. */
  group(title = 'Рабочая группа'): FakeGroup {
    const { bot, tick, nextMessageId, seconds, groups } = this.world
    const deliver = (content: Omit<Update, 'update_id'>) => this.deliver({ update_id: this.#updates.nextId(), ...content })
    const keep = (name: string, bytes: Uint8Array) => this.#keep(name, bytes)
    const openQuery = (asker: Asker) => this.#openQuery(asker)
    const group = new FakeGroup({ bot, tick, nextMessageId, seconds, deliver, keep, openQuery }, openQuery, -(5000 + groups.size), title)
    groups.set(group.id, group)
    return group
  }

  /** The group becomes a supergroup with another id; what is sent to the old one is refused from then on. */
  grow(group: FakeGroup, by: FakeChat, id: number): Update {
    this.world.groups.set(id, group)
    return group.grow(by, id)
  }

  /** Hands any update to the bot: once more, late, or of a kind that people cannot make. */
  deliver(update: Update): Update {
    this.#updates.put(update)
    return update
  }

  /** Resolves when the bot has confirmed everything that people did. */
  delivered(): Promise<void> {
    return this.#updates.empty()
  }

  /** The next `times` calls of `method` (`*`: of any) get `fault` instead of an answer. */
  fail(method: string, fault: Fault, times = 1): void {
    this.#faults.add(method, fault, times)
  }
  clearFaults(): void {
    this.#faults.clear()
  }

  /** Everything that people wrote and sent, in every chat. */
  get typed(): string[] {
    const written = [...this.world.chats.values()].flatMap(({ messages }) => messages).filter(({ from }) => from === 'person')
    return written.flatMap(({ text, content }) => [text, content.caption ?? '', content.document?.file_name ?? ''])
  }

  /** Calls of one method. */
  callsOf(method: string): Payload[] {
    return this.calls.filter((call) => call.method === method).map((call) => call.payload)
  }

  /** Throws when the bot made a call that Telegram would not take. */
  verify(): void {
    if (this.violations.length > 0) throw new Error(`calls that Telegram would refuse:\n${this.violations.join('\n')}`)
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #keep(name: string, bytes: Uint8Array): string {
    const id = `file-${this.world.files.size + 1}`
    this.world.files.set(id, { path: `documents/${id}${/\.\w+$/.exec(name)?.[0] ?? ''}`, bytes })
    return id
  }

  #openQuery(asker: Asker): string {
    const id = `query-${this.world.tick()}`
    this.world.queries.set(id, asker)
    return id
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, isFile, token, rest = ''] = /^\/(file\/)?bot([^/]+)\/(.+)$/.exec(request.url ?? '') ?? []
    if (token !== this.token) return send(response, /^\d+:/.test(token ?? '') ? refused(401, 'Unauthorized') : refused(404, 'Not Found'))
    const method = isFile ? 'download' : rest
    const payload = isFile ? {} : await readPayload(request, method)
    const call = { method, payload }
    this.calls.push(call)
    const fault = this.#faults.take(method)
    if (fault?.kind === 'hang') return
    if (fault?.kind === 'gateway') return void response.writeHead(502, { 'content-type': 'text/html' }).end('<html>502</html>')
    if (fault?.kind === 'refuse') return send(response, refused(fault.code, fault.description, fault.retryAfter))
    if (fault?.kind === 'drop' && fault.when === 'before') return void request.socket.destroy()
    const watched = method !== 'getUpdates'
    if (watched && this.watch(call)) return void request.socket.destroy()
    if (isFile) return this.#sendFile(response, rest, fault)
    const answer = await this.#answer(method, payload, response)
    if (fault || (watched && this.watch(call, answer.status))) return void request.socket.destroy()
    send(response, answer)
  }

  async #answer(method: string, payload: Payload, response: ServerResponse): Promise<Answer> {
    const violations = checkCall(method, payload)
    this.violations.push(...violations)
    if (violations.length > 0) return refused(400, `Bad Request: ${violations[0]}`)
    if (method === 'getUpdates') return this.#giveUpdates(payload, response)
    try {
      return { status: 200, body: { ok: true, result: BOT_METHODS[method]?.(this.world, payload) } }
    } catch (error) {
      if (error instanceof Refusal) return refused(error.code, error.message)
      throw error
    }
  }

  async #giveUpdates(payload: Payload, response: ServerResponse): Promise<Answer> {
    const closing = new AbortController()
    response.on('close', () => closing.abort())
    const updates = await this.#updates.take(payload, closing.signal)
    if (updates === 'conflict') return refused(409, 'Conflict: terminated by other getUpdates request')
    return { status: 200, body: { ok: true, result: updates } }
  }

  /** With a fault the connection breaks half-way. */
  #sendFile(response: ServerResponse, path: string, fault?: Fault): void {
    const file = [...this.world.files.values()].find((kept) => kept.path === decodeURI(path))
    if (!file) send(response, refused(404, 'Not Found'))
    else {
      response.writeHead(200, { 'content-type': 'application/octet-stream', 'content-length': file.bytes.length })
      if (fault) response.write(file.bytes.subarray(0, file.bytes.length / 2), () => response.destroy())
      else response.end(file.bytes)
    }
  }
}

const refused = (code: number, description: string, retryAfter?: number): Answer => ({
  status: code,
  body: { ok: false, error_code: code, description, ...(retryAfter !== undefined && { parameters: { retry_after: retryAfter } }) },
})

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
