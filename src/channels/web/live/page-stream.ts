import { type Facts, factsOf } from '../facts.ts'
import { viewOf } from '../message-view.ts'
import type { HistoryRow, Locale, Seat, WebChannelOptions } from '../ports.ts'
import type { Hub, Listener, Passing } from './hub.ts'

/** What a stream is opened with: `change` is the latest that the page knows, `secret` its cookie. */
export type StreamStart = { secret: string; seat: Seat; change: number; locale: Locale; version: string }
type Options = Pick<WebChannelOptions, 'history' | 'sessions' | 'clock' | 'texts' | 'beatMs' | 'onError'>

const BATCH = 50
const BEAT_MS = 15_000
/** Passing news that a page which does not read is not owed. */
const MAX_PASSING = 50

const sse = (event: string, data: unknown, id?: number): string =>
  `event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`

/**
 * The live half of a page: everything after the change that it knows, in the sequence of changes, each exactly once, read from the
 * history and never from memory. News only wake it, so nothing is lost between two connections or two processes. It reads on only
 * when the page takes what it was given.
 */
export class PageStream implements Listener {
  readonly #hub: Hub
  readonly #options: Options
  readonly #start: StreamStart
  readonly #passing: string[] = []
  #change: number
  #facts = ''
  #awake = true
  #ended = false
  #ring: () => void = () => {}

  constructor(hub: Hub, options: Options, start: StreamStart) {
    this.#hub = hub
    this.#options = options
    this.#start = start
    this.#change = start.change
  }

  /** The body of the response: Server-Sent Events. */
  body(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder()
    const leave = this.#hub.join(this.#start.seat.chatId, this)
    const chunks = this.#chunks()
    return new ReadableStream(
      {
        pull: async (controller) => {
          const next = await chunks.next().catch((error: unknown) => this.#failed(error))
          if (!next.done) return controller.enqueue(encoder.encode(next.value))
          leave()
          controller.close()
        },
        cancel: () => {
          leave()
          this.end()
        },
      },
      { highWaterMark: 0 },
    )
  }

  wake(): void {
    this.#awake = true
    this.#ring()
  }

  tell(passing: Passing): void {
    if (this.#passing.length < MAX_PASSING) this.#passing.push(sse(passing.event, passing.data))
    this.#ring()
  }

  end(): void {
    this.#ended = true
    this.#ring()
  }

  async *#chunks(): AsyncGenerator<string, void> {
    yield `retry: 2000\n${sse('hello', { version: this.#start.version })}`
    while (!this.#ended) {
      yield* this.#passing.splice(0)
      if (this.#awake) {
        this.#awake = false
        yield* this.#news()
      } else if (!(await this.#rung())) {
        yield sse('beat', {})
        this.#awake = true
      }
    }
  }

  async *#news(): AsyncGenerator<string, void> {
    const seat = await this.#options.sessions.find(this.#start.secret)
    if ('refused' in seat || seat.chatId !== this.#start.seat.chatId) {
      this.#ended = true
      yield sse('gone', {})
      return
    }
    // Read before anything is handed over: a page may be slow, and what is read later needs the session to be asked for again.
    const changes = await this.#options.history.after(seat.chatId, this.#change, BATCH)
    const facts: Facts = factsOf(seat, this.#options, this.#start.locale)
    if (JSON.stringify(facts) !== this.#facts) {
      this.#facts = JSON.stringify(facts)
      yield sse('facts', facts)
    }
    yield* this.#changes(changes)
  }

  *#changes({ rows, head }: { rows: HistoryRow[]; head: number }): Generator<string, void> {
    // The history was restored or thinned out: what the page knows of it no longer holds.
    if (head < this.#change) {
      this.#change = head
      yield sse('reset', { head }, head)
    }
    for (const row of rows) {
      this.#change = row.change
      yield sse('message', viewOf(row), row.change)
    }
    if (rows.length === BATCH) this.#awake = true
  }

  /** False when nothing happened for a beat. */
  #rung(): Promise<boolean> {
    if (this.#ended || this.#awake || this.#passing.length > 0) return Promise.resolve(true)
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), this.#options.beatMs ?? BEAT_MS)
      this.#ring = () => {
        clearTimeout(timer)
        resolve(true)
      }
    })
  }

  /** The page connects again and goes on where it was. */
  #failed(error: unknown): IteratorReturnResult<void> {
    this.#options.onError?.(error)
    this.end()
    return { done: true, value: undefined }
  }
}
