/** A piece of a card's text; nothing but these marks exists in every messenger. */
export type Span = string | { text: string; bold?: true; italic?: true; underline?: true; link?: string }

/** A press on `data` (at most 64 ASCII bytes) comes back as a callback query; `url` opens a page. Labels: at most 40 characters. */
export type Button = { label: string; data: string } | { label: string; url: string }

/** A file kept by the product (StoredFile.id) that goes out with a card. `picture`: made to be looked at in the chat at once, PNG or JPEG. */
export type CardFile = { id: string; name: string; picture?: true }

/** A decision that a card offers: the step of a round of a proposal, and the revision of the proposal that the card shows. */
export type Offer = { proposal: string; round: number; step: number; revision: number }

/**
 * What a person sees: at most 4000 characters, 6 rows and 10 buttons, one file. `neutral`: nothing of it is anybody's business, so that it may be seen
 * anywhere (R97). `offers`: the card is drawn over when somebody decides elsewhere (R56).
 */
export type Card = { text: Span[]; rows: Button[][]; file?: CardFile; neutral?: true; offers?: Offer }

/** A card that goes out unasked. `closes`: an earlier message of the person, at `place` (`channel:chat`), that is drawn over with it, if it can be. */
export type PostedCard = Card & { closes?: { place: string; ref: MessageRef; card: Card } }

export type ChannelName = 'telegram' | 'web' | 'max' | 'vk'

/** A private chat in a channel, or a group of people. */
export type Address = { channel: ChannelName; chatId: string; group?: true }

/** A messenger's own id of a message: opaque, compared only for equality. */
export type MessageRef = string

/** Unique for what is shown, to whom and on which occasion; a channel that can, sends one slot once. */
export type SlotKey = string

/** `order` grows with time inside a chat and is comparable with `message.order` (or message_id) of what comes in from it. */
export type Shown = { ref: MessageRef; order: number }

/**
 * - `blocked`: the person does not let the bot write (403);
 * - `busy`: the messenger asks to wait `retryAfter` seconds;
 * - `unchangeable`: the message to be replaced cannot be edited any more;
 * - `invalid`: the messenger will never accept this card (a bug: it is logged);
 * - `unreachable`: no answer, 5xx or a dropped connection after the channel's own retries.
 */
export type Refused = { refused: 'blocked' | 'busy' | 'unchangeable' | 'invalid' | 'unreachable'; retryAfter?: number }

/** The message to draw over. Where that cannot be done: `send` the card anew, or `skip` it. */
export type Replaces = { ref: MessageRef; otherwise: 'send' | 'skip' }

/** A press that waits for its acknowledgement: `id` is the callback query's. */
export type Press = { id: string; to: Address }

/** A file of an incoming message, as the channel names it (`file_id`). */
export type FileRef = string

/**
 * The one door through which anything leaves the bot. A channel only receives and draws: no rule lives in it.
 * `show` never throws for what a messenger says: it returns Refused. `ack` and `busy` never throw and never reject.
 */
export interface Channel {
  readonly name: ChannelName
  /** Draws `card` for `to`. With `replaces` the earlier message becomes this card. */
  show(to: Address, card: Card, slot: SlotKey, replaces?: Replaces): Promise<Shown | Refused>
  /** Ends the press's waiting sign; `hint` is decoration and is said elsewhere too. */
  ack(press: Press, hint?: string): Promise<void>
  /** Shows that an answer is being prepared. */
  busy(to: Address): Promise<void>
  /** The bytes of an incoming file. Throws when the messenger does not give them. */
  fetchFile(ref: FileRef): Promise<Uint8Array>
}

export const isShown = (result: Shown | Refused): result is Shown => 'ref' in result
