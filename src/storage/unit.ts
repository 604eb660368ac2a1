import { loadSpeakers, type Seen, type Speaker, writeSeen } from './actors.ts'
import { Conflict } from './conflict.ts'
import { type Asked, type ChangedDraft, loadActiveDrafts, writeAsked, writeDrafts } from './drafts.ts'
import { writeFailed, writeRetried, writeShown, writeTaken } from './inbox.ts'
import { appendLines } from './journal.ts'
import type { Dialect, Tx } from './open.ts'
import { writeMessages } from './outbox.ts'
import type { AccountRow, Actor, DraftRow, JournalLine, OutboxRow, Pending } from './rows.ts'

export type { AccountRow, Actor, DraftRow, JournalLine, Json, OutboxRow, Pending } from './rows.ts'

type KnownDraft = ChangedDraft & { dirty: boolean }

/**
 * What the effects of one transaction read and write. Who speaks and their active drafts are read before the first effect,
 * everything is written after the last, one constant statement per table with one JSON parameter. Empty parts cost nothing.
 */
export class Unit {
  readonly tx: Tx
  readonly dialect: Dialect
  readonly #drafts = new Map<string, KnownDraft>()
  readonly #activeOf = new Map<string, string>()
  readonly #asked = new Map<string, Asked>()
  readonly #taken = new Map<number, string | null>()
  readonly #shown = new Set<number>()
  readonly #retried: number[] = []
  readonly #failed = new Set<number>()
  readonly #lines: JournalLine[] = []
  readonly #messages: OutboxRow[] = []
  readonly #seen = new Map<string, Seen>()
  readonly #committed: (() => void)[] = []
  #speakers = new Map<string, Speaker>()

  /** Made by the Committer; `tx` is for the rare effects that ordinary calls serve better. */
  constructor(tx: Tx, dialect: Dialect) {
    this.tx = tx
    this.dialect = dialect
  }

  /** Reads who speaks and what they are answering: two statements, or none without keys. */
  async load(accountKeys: readonly string[]): Promise<void> {
    this.#speakers = await loadSpeakers(this.tx, this.dialect, accountKeys)
    const persons = new Set([...this.#speakers.values()].flatMap(({ account }) => account.personId ?? []))
    for (const row of await loadActiveDrafts(this.tx, this.dialect, [...persons])) {
      this.#drafts.set(row.id, { base: row.revision, row, dirty: false })
      this.#activeOf.set(row.personId, row.id)
    }
  }

  /** The person who speaks through an account given to run(); undefined for strangers and for persons not in state `active`. */
  actor(accountKey: string): Actor | undefined {
    return this.#speakers.get(accountKey)?.actor
  }

  /** The account given to run(), also without a person; undefined when it has never been seen. */
  account(accountKey: string): AccountRow | undefined {
    return this.#speakers.get(accountKey)?.account
  }

  /** Somebody spoke through the account at that instant, and so lets the bot write there. */
  seen(accountId: string, at: string): void {
    this.#seen.set(accountId, { id: accountId, at })
  }

  /** The active draft of a person who was loaded, with what earlier effects of this transaction did to it. */
  draft(personId: string): DraftRow | undefined {
    const id = this.#activeOf.get(personId)
    return id === undefined ? undefined : this.#drafts.get(id)?.row
  }

  /**
   * Inserts a draft (revision 1) or writes it over the revision before its own. A draft that is no longer active, because it ended or
   * another one takes its place, is saved with `active: false` first. Conflict when `row` was made from an outdated one.
   */
  saveDraft(row: DraftRow): void {
    const known = this.#drafts.get(row.id)
    if (known && known.row.revision !== row.revision - 1) throw new Conflict('draft', 'a draft was changed meanwhile')
    this.#drafts.set(row.id, { base: known?.base ?? row.revision - 1, row, dirty: true })
    if (row.active) this.#activeOf.set(row.personId, row.id)
    else if (this.#activeOf.get(row.personId) === row.id) this.#activeOf.delete(row.personId)
  }

  /** The question of that revision went out as `pending`; nothing happens when the draft has moved on. */
  asked(draftId: string, revision: number, pending: Pending): void {
    const known = this.#drafts.get(draftId)
    if (known?.row.revision === revision) known.row = { ...known.row, pending }
    this.#asked.set(`${draftId} ${revision}`, { id: draftId, revision, pending })
  }

  /** Adds a line to the authority's journal (R62). */
  line(line: JournalLine): void {
    this.#lines.push(line)
  }

  /** The inbox row has its effect in this transaction. Conflict when it has had one: an event takes effect at most once. */
  take(seq: number, outcome: string | null = null): void {
    if (this.#taken.has(seq)) throw new Conflict('inbox', 'an inbox row was taken already')
    this.#taken.set(seq, outcome)
  }

  /** What the row owes the person was shown: it is closed and its payload blanked. */
  shown(seq: number): void {
    this.#shown.add(seq)
  }

  /** What the row owes could not be shown: one more attempt is counted. */
  retry(seq: number): void {
    this.#retried.push(seq)
  }

  /** The row is given up. */
  failed(seq: number): void {
    this.#failed.add(seq)
  }

  /** A message for the outbox; one whose slot was used before is passed over. */
  say(message: OutboxRow): void {
    this.#messages.push(message)
  }

  /** To be done once when the transaction has committed, before whoever asked for it hears of that; never when it is undone. Must not throw. */
  committed(done: () => void): void {
    this.#committed.push(done)
  }

  /** Called by the Committer after the commit. */
  settle(): void {
    for (const done of this.#committed) done()
  }

  /** Writes everything; throws Conflict when a row is no longer what was read. The journal comes last: its lock is held until commit. */
  async flush(): Promise<void> {
    const { tx, dialect } = this
    await writeTaken(tx, dialect, this.#taken)
    await writeSeen(tx, dialect, [...this.#seen.values()])
    await writeAsked(tx, dialect, this.#askedOfOthers())
    await writeDrafts(
      tx,
      dialect,
      [...this.#drafts.values()].filter((draft) => draft.dirty),
    )
    await writeMessages(tx, dialect, this.#messages)
    await writeRetried(tx, dialect, this.#retried)
    await writeFailed(tx, dialect, [...this.#failed])
    await writeShown(tx, dialect, [...this.#shown])
    await appendLines(tx, dialect, this.#lines)
  }

  /** Drafts that are written anyway carry their pending with them. */
  #askedOfOthers(): Asked[] {
    return [...this.#asked.values()].filter(({ id }) => !this.#drafts.get(id)?.dirty)
  }
}
