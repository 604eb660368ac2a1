import type { Clock } from '../../clock.ts'
import type { Pace } from '../pace.ts'
import type { Receiver } from '../receiver.ts'

export type Locale = 'ru' | 'en'

/** A message of `locales` in one language. */
export type Texts = (locale: Locale, key: string, params?: Record<string, string | number>) => string

/** A stored message. `seq` grows with time, `change` grows within a chat with every new message and every edit. */
export type HistoryRow = {
  seq: number
  chatId: string
  direction: 'in' | 'out' | 'press'
  slot: string
  body: unknown
  change: number
  sentAt: string
}

/** Where the messages of the chats are kept. */
export interface History {
  /** Stores a message once per slot; the one that is there already is given back. Undefined: there is no such chat. */
  add(row: Pick<HistoryRow, 'chatId' | 'direction' | 'slot' | 'body'>): Promise<{ row: HistoryRow; fresh: boolean } | undefined>
  /** Writes over an outgoing message. Undefined: the chat has no such message. */
  edit(chatId: string, seq: number, body: unknown): Promise<HistoryRow | undefined>
  /** What happened after a change, in the sequence of changes, and the chat's latest change. */
  after(chatId: string, change: number, limit: number): Promise<{ rows: HistoryRow[]; head: number }>
  /** The messages before a message, or the latest ones, in the sequence of time. */
  before(chatId: string, seq: number | undefined, limit: number): Promise<HistoryRow[]>
  head(chatId: string): Promise<number>
  one(chatId: string, seq: number): Promise<HistoryRow | undefined>
}

/** Who sits at a page. Without `person`: a visitor of the demonstration who has not chosen anybody. */
export type Seat = {
  sessionId: string
  authorityId: string
  authorityName: string
  timeZone: string
  accountId: string
  chatId: string
  locale: Locale | undefined
  person?: { id: string; displayName: string; position: string }
}
/** `params` belong to the text of the code. */
export type Refusal = { refused: string; params?: Record<string, string | number> }

export interface Sessions {
  /** Who sits behind a cookie. */
  find(secret: string): Promise<Seat | Refusal>
  /** Lets a visitor of the demonstration in. */
  openVisit(userAgent: string): Promise<{ secret: string } | Refusal>
  close(sessionId: string): Promise<unknown>
}

export interface Links {
  /** Whether a link, or the code of an invitation, would let in; it is not used up. */
  look(secret: string): Promise<{ locale: Locale } | Refusal>
  /** Uses a link up and opens a session; `seatedAs`: the person who is signed in in that browser. */
  use(secret: string, userAgent: string, seatedAs?: string): Promise<{ secret: string } | Refusal>
}

export type KeptFile = { id: string; name: string; size: number; mime: string }

export interface Files {
  /** What a file may weigh, in bytes. */
  readonly limit: number
  /** Keeps what was sent; refusals are codes with a text `web-refused-<code>`. */
  store(seat: Seat, upload: { name: string; bytes: Uint8Array }): Promise<KeptFile | Refusal>
  /** A file that a message of the seat's chat carries; undefined when this person may not have it or it is gone. */
  read(seat: Seat, id: string): Promise<{ name: string; mime: string; bytes: Uint8Array } | undefined>
  /** The bytes of an upload for the bot; throws when there are none. */
  fetch(id: string): Promise<Uint8Array>
}

export type WebChannelOptions = {
  history: History
  sessions: Sessions
  links: Links
  files: Files
  /** Resolves when the events are safely stored: only then is the page told so. */
  receiver: Pick<Receiver, 'receive'>
  clock: Clock
  texts: Texts
  /** The demonstration: visitors come in by themselves, and the page says plainly what it is. */
  demo: boolean
  /** Moves the demonstration's clock. Without it the page has no such button. */
  onNextWorkingDay?: () => Promise<void>
  /** The address under which people know the page, if a proxy changes it: `https://chat.example`. */
  publicUrl?: string
  /** How many POSTs a session may make; 20 at once and 4 a second in the long run unless told. `{}`: any number. */
  pace?: Pace
  /** How often an idle page is spoken to, and looked for what another process wrote; 15 000 ms unless told. */
  beatMs?: number
  /** What went wrong on the way to a page: a bug or a database that does not answer. */
  onError?: (error: unknown) => void
}
