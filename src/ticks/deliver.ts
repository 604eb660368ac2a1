import { claimDue, close, type DueMessage, putBack } from '../app/outbox/delivery.ts'
import { homesOf } from '../app/outbox/homes-of.ts'
import { channelUse } from '../app/web/channel-use.ts'
import { type Delivery, draw, type Letter, type Outlet, send, tellClosed } from './letter.ts'

/** Letters in the hand at once: about what the fastest messenger takes in two seconds. */
const HAND = 60
/** A letter that has to wait longer than this is put aside, so that it does not hold up the others. */
const PATIENCE_MS = 1000
/** For how long at least, so that a silent channel does not keep the whole outbox moving. */
const ASIDE_MS = 10_000
/** When a chat that a card is on its way to is looked at again. */
const SAME_CHAT_MS = 100
/** Cards that a channel may owe an answer for at once: a messenger that hangs does not hold up the others. */
const MOST_UNDER_WAY = 200

type Held = { letter: Letter; wait: number }

/**
 * Sends what is due in an authority's outbox: the most urgent first, as fast as the channels bear it, after the answers to people, side by
 * side. A run ends when nothing more may leave soon; cards may then still be under way (`idle`).
 */
export class Deliverer {
  readonly #delivery: Delivery
  readonly #authorityId: string
  /** Per channel: the chats that a card is on its way to. */
  readonly #underWay: Map<Outlet, Map<string, Promise<void>>>

  constructor(delivery: Delivery, authorityId: string) {
    this.#delivery = delivery
    this.#authorityId = authorityId
    this.#underWay = new Map(delivery.outlets.map((outlet) => [outlet, new Map()]))
  }

  /** Delivers until nothing is left that may go out soon, or `stopping` says so. Never beside itself. */
  async run(stopping: AbortSignal): Promise<void> {
    let hand: Letter[] = []
    try {
      while (!stopping.aborted) {
        if (hand.length < HAND / 2) hand = [...hand, ...(await this.#take(HAND - hand.length))].sort(byUrgency)
        if (hand.length === 0) return
        const held = await this.#turn(hand)
        const soon = held.filter(({ wait }) => wait <= PATIENCE_MS)
        await this.#putAside(held.filter(({ wait }) => wait > PATIENCE_MS))
        hand = soon.map(({ letter }) => letter)
        if (hand.length > 0) await this.#delivery.sleep(shortest(soon), stopping)
      }
    } finally {
      await putBack(this.#delivery.app, messagesOf(hand), 0)
    }
  }

  /** Resolves when no card is under way any more. */
  async idle(): Promise<void> {
    await Promise.all([...this.#underWay.values()].flatMap((chats) => [...chats.values()]))
  }

  /** Reserves at most `most` messages and finds out where they go; nothing only when nothing is due. */
  async #take(most: number): Promise<Letter[]> {
    const { app, outlets } = this.#delivery
    for (;;) {
      const messages = await claimDue(app, this.#authorityId, most)
      if (messages.length === 0) return []
      const homeOf = await homesOf(
        app,
        messages,
        outlets.map(({ channel }) => channel.name).filter((name) => channelUse(app, this.#authorityId, name) !== 'off'),
      )
      const letters: Letter[] = []
      for (const message of messages) {
        const home = homeOf(message)
        const outlet = outlets.find(({ channel }) => channel.name === home?.channel)
        if (home && outlet) letters.push({ message, home, outlet })
        else await this.#nowhere(message)
      }
      if (letters.length > 0) return letters
    }
  }

  async #nowhere(message: DueMessage): Promise<void> {
    await close(this.#delivery.app, message, 'blocked', 'no-place')
    tellClosed(this.#delivery, message, 'blocked', 'no-place')
  }

  /** Goes through the hand once; gives what could not leave yet. A chat has one letter waiting in the hand, its others step aside. */
  async #turn(hand: readonly Letter[]): Promise<Held[]> {
    const held: Held[] = []
    const waiting = new Set<string>()
    for (const letter of hand) {
      const chat = `${letter.home.channel}:${letter.home.chatId}`
      const wait = waiting.has(chat) ? ASIDE_MS : await this.#post(letter)
      if (wait === 0) continue
      held.push({ letter, wait })
      waiting.add(chat)
    }
    return held
  }

  /** Gives 0 when the letter is dealt with or on its way, else the milliseconds to wait. */
  async #post(letter: Letter): Promise<number> {
    const before = this.#waitOf(letter)
    if (before > 0) return before
    const card = await draw(this.#delivery, letter)
    if (!card) return 0
    // Answers may have left meanwhile. From here to the messenger nothing is waited for, so the pace is kept exactly.
    const wait = this.#waitOf(letter)
    if (wait > 0) return wait
    const { home, outlet } = letter
    const chats = this.#underWay.get(outlet)
    chats?.set(
      home.chatId,
      send(this.#delivery, letter, card).finally(() => chats.delete(home.chatId)),
    )
    return 0
  }

  /** One card at a time goes to a chat. */
  #waitOf({ home, outlet }: Letter): number {
    const chats = this.#underWay.get(outlet)
    if (chats?.has(home.chatId)) return SAME_CHAT_MS
    return (chats?.size ?? 0) >= MOST_UNDER_WAY ? ASIDE_MS : outlet.mayMail(home.chatId)
  }

  async #putAside(held: readonly Held[]): Promise<void> {
    if (held.length === 0) return
    await putBack(this.#delivery.app, messagesOf(held.map(({ letter }) => letter)), Math.max(shortest(held), ASIDE_MS))
  }
}

const byUrgency = (a: Letter, b: Letter): number => a.message.priority - b.message.priority
const shortest = (held: readonly Held[]): number => Math.min(...held.map(({ wait }) => wait))
const messagesOf = (letters: readonly Letter[]): DueMessage[] => letters.map(({ message }) => message)
