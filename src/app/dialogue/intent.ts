import type { Screen } from './screen.ts'

/** What an incoming update means, once a channel's envelope is off. */
export type Intent =
  /** Look at something; nothing changes. `keeps`: the card that was pressed stays. */
  | { kind: 'screen'; screen: Screen; keeps?: true }
  /** A button or command that does something, by name. */
  | { kind: 'action'; name: string; args: string[] }
  /** A button of an interview's card. */
  | { kind: 'press'; draft: string; step: string; op: string; arg: string }
  | { kind: 'text'; text: string; order: number }
  | { kind: 'file'; file: IncomingFile; order: number }
  /** A sticker, a voice message, a place: something that no question asks for. */
  | { kind: 'other'; what: string }
  /** An earlier message was changed by its author. */
  | { kind: 'edited' }
  /** The person let the bot write, or forbade it. */
  | { kind: 'membership'; blocked: boolean }

/** A file that was fetched and checked before the transaction, or why it was not taken. */
export type IncomingFile =
  | { id: string; name: string; mime: string; bytes: Uint8Array }
  | { refused: string; params?: Record<string, string | number> }
