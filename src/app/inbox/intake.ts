import type { Clock } from '../../clock.ts'
import type { Committer } from '../../storage/committer.ts'
import { accept, type InboxEvent, type InboxRow, openRows } from '../../storage/inbox.ts'
import type { Storage } from '../../storage/open.ts'
import type { Pending } from '../../storage/rows.ts'
import type { FloodGate } from './flood-gate.ts'
import { giveUp } from './give-up.ts'

/** What was drawn for a row: written when the row is closed. */
export type Drawn = { draftId: string; revision: number; pending: Pending }
/** `again`: what the row owes could not be drawn now and has to be tried later. */
export type Handled = 'done' | 'again'
/** Handles one row to the end. What it throws is told, and the row is tried again as well. */
export type Handler = (row: InboxRow) => Promise<Handled>

export type IntakeOptions = {
  storage: Storage
  committer: Committer
  clock: Clock
  authorityId: string
  /** Attempts after which a row is given up. */
  maxAttempts?: number
  onError: (error: unknown, row: InboxRow) => void
  /** A row was given up, once. Who sent it and the administrators are written to besides (give-up.ts). */
  onGivenUp: (row: InboxRow) => void
  /** Holds back chats that send more than can be answered at once; absent: nobody is held back. */
  flood?: { gate: FloodGate; sleep: (ms: number, signal: AbortSignal) => Promise<void>; onHeld: (row: InboxRow) => void }
  /** Called between the commit of a batch and its handling; a place for tests to stop the program. */
  afterStored?: () => void
}

/** Between the messengers and the dialogue: stores what arrives, then handles it in order per chat, side by side across chats. */
export class Intake {
  readonly #options: IntakeOptions
  readonly #tails = new Map<string, Promise<void>>()
  readonly #waiting = new Map<string, number>()
  readonly #drawn = new Map<number, Drawn>()
  readonly #decorations = new Map<number, Promise<unknown>>()
  readonly #handlers = new Map<string, Handler>()
  readonly #again = new Map<number, InboxRow>()
  readonly #stopping = new AbortController()

  constructor(options: IntakeOptions) {
    this.#options = options
  }

  register(channel: string, handler: Handler): void {
    this.#handlers.set(channel, handler)
  }

  /** To be written when the row is closed: the question that went out. */
  remember(row: InboxRow, drawn: Drawn): void {
    this.#drawn.set(row.seq, drawn)
  }

  /** What makes the chat tidier and may fail: the row is closed without it, the chat's next row waits for it. */
  decorate(row: InboxRow, work: Promise<unknown>): void {
    const { onError } = this.#options
    this.#decorations.set(
      row.seq,
      work.catch((error) => onError(error, row)),
    )
  }

  /** Resolves when the events are safe: only then may the messenger be told so. Handling goes on in the background. */
  async receive(channel: string, events: readonly InboxEvent[]): Promise<void> {
    const { committer, authorityId, clock } = this.#options
    const at = clock.now().toISOString()
    const rows = await committer.run([], (unit) => accept(unit.tx, unit.dialect, authorityId, channel, events, at))
    if (rows.length > 0) this.#options.afterStored?.()
    for (const row of rows) this.#enqueue(row)
  }

  /** Stores without handling: the backlog at a start joins what a crash left behind, so that `replay` sees it in one piece. */
  async store(channel: string, events: readonly InboxEvent[]): Promise<void> {
    const { committer, authorityId, clock } = this.#options
    const at = clock.now().toISOString()
    await committer.run([], (unit) => accept(unit.tx, unit.dialect, authorityId, channel, events, at))
  }

  /** After a start, once the channel's backlog is stored: its rows that are not finished. Gives their number. */
  async replay(channel: string): Promise<number> {
    const rows = await openRows(this.#options.storage.db, channel)
    for (const row of rows) this.#enqueue(row)
    return rows.length
  }

  /** Takes up again what could not be drawn; called by a tick. */
  retry(): void {
    const rows = [...this.#again.values()].sort((a, b) => a.seq - b.seq)
    this.#again.clear()
    for (const row of rows) this.#enqueue(row)
  }

  /** Ends the waiting of those who are held back: their rows stay as they are, for the next start. */
  stop(): void {
    this.#stopping.abort()
  }

  /** Resolves when nothing is under way any more (graceful stop). */
  async idle(): Promise<void> {
    while (this.#tails.size > 0) await Promise.all(this.#tails.values())
    await this.#options.committer.idle()
  }

  /** Resolves when fewer than `max` chats wait: what is stored is safe, but it should not pile up in memory. */
  async room(max = 500): Promise<void> {
    while (this.#tails.size >= max) await Promise.race(this.#tails.values())
  }

  /** More from the same chat is queued behind this row: what the person is shown can wait for it. */
  hasMore(row: InboxRow): boolean {
    return (this.#waiting.get(chatOf(row)) ?? 0) > 1
  }

  #enqueue(row: InboxRow): void {
    const chat = chatOf(row)
    this.#waiting.set(chat, (this.#waiting.get(chat) ?? 0) + 1)
    const tail = (this.#tails.get(chat) ?? Promise.resolve()).then(() => this.#handle(row))
    this.#tails.set(chat, tail)
    void tail.then(() => this.#leave(chat))
  }

  #leave(chat: string): void {
    const left = (this.#waiting.get(chat) ?? 1) - 1
    if (left > 0) {
      this.#waiting.set(chat, left)
      return
    }
    this.#waiting.delete(chat)
    this.#tails.delete(chat)
  }

  /** Never rejects: the next of the chat is handled whatever became of this one. */
  async #handle(arrived: InboxRow): Promise<void> {
    const { committer, authorityId, clock, maxAttempts = 5, onError, onGivenUp } = this.#options
    if (!(await this.#admitted(arrived))) return
    const { row, handled } = await this.#try(arrived)
    const drawn = this.#drawn.get(row.seq)
    this.#drawn.delete(row.seq)
    const givenUp = handled !== 'done' && row.attempts + 1 >= maxAttempts
    if (givenUp) onGivenUp(row)
    else if (handled !== 'done') this.#again.set(row.seq, { ...row, attempts: row.attempts + 1 })
    // Nobody waits for this: the committer keeps the sequence, so the person's next reply finds it written.
    const written = committer.run([], async (unit) => {
      if (drawn) unit.asked(drawn.draftId, drawn.revision, drawn.pending)
      if (givenUp) await giveUp(unit, { row, authorityId, fault: handled === 'fault', now: clock.now().toISOString() })
      else if (handled !== 'done') unit.retry(row.seq)
      else unit.shown(row.seq)
    })
    written.catch((error) => onError(error, row))
    const decoration = this.#decorations.get(row.seq)
    this.#decorations.delete(row.seq)
    await decoration
  }

  /** False when the program stops before it is the row's turn. */
  async #admitted(row: InboxRow): Promise<boolean> {
    const { flood } = this.#options
    const { signal } = this.#stopping
    for (let held = false; flood; held = true) {
      const wait = flood.gate.enter(chatOf(row))
      if (wait === 0) return true
      if (signal.aborted) return false
      if (!held) flood.onHeld(row)
      await flood.sleep(wait, signal)
    }
    return true
  }

  async #try(arrived: InboxRow): Promise<{ row: InboxRow; handled: Handled | 'fault' }> {
    let row = arrived
    try {
      if (row.attempts > 0) row = await this.#asStored(row)
      const handler = this.#handlers.get(row.channel)
      if (!handler) throw new Error(`no handler for ${row.channel}`)
      return { row, handled: await handler(row) }
    } catch (error) {
      this.#options.onError(error, row)
      return { row, handled: 'fault' }
    }
  }

  /** What the database knows of the row now: its effect may be there although its answer is not. */
  async #asStored(row: InboxRow): Promise<InboxRow> {
    const stored = await this.#options.storage.db.inbox.findUnique({ where: { seq: row.seq } })
    return { ...row, state: stored?.state === 'taken' ? 'taken' : 'open', outcome: stored?.outcome ?? null }
  }
}

const chatOf = (row: InboxRow): string => `${row.channel}:${row.chatId}`
