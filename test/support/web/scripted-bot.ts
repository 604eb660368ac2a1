import type { Update } from 'grammy/types'
import type { Address, Card, Channel, ChannelName, Replaces } from '../../../src/channels/channel.ts'
import { isShown } from '../../../src/channels/channel.ts'
import type { IncomingEvent } from '../../../src/channels/receiver.ts'

export type Heard = { event: IncomingEvent; to: Address; say(card: Card, replaces?: Replaces): Promise<string> }
export type Script = (heard: Heard) => unknown

/** Stands for the inbox and the dialogue behind it: takes an event once, however often it comes, and plays a script. */
export class ScriptedBot {
  channel!: Channel
  script: Script = () => undefined
  /** Set it to have events refused, as by a database that does not answer. */
  fails = false
  /** Every event that came, and those that were new. */
  readonly came: IncomingEvent[] = []
  readonly taken: IncomingEvent[] = []
  readonly #known = new Set<string>()
  #slots = 0
  #work: Promise<unknown> = Promise.resolve()

  async receive(_channel: ChannelName, events: readonly IncomingEvent[]): Promise<void> {
    if (this.fails) throw new Error('the database does not answer')
    for (const event of events) {
      this.came.push(event)
      if (this.#known.has(event.eventId)) continue
      this.#known.add(event.eventId)
      this.taken.push(event)
      this.#work = this.#work.then(() => this.#play(event))
    }
  }

  /** Resolves when the script has done what was asked so far; rejects with what it threw. */
  async idle(): Promise<void> {
    await this.#work
  }

  /** The texts that were taken, in the sequence of coming. */
  get texts(): (string | undefined)[] {
    return this.taken.flatMap(({ update }) => (update.message ? [update.message.text] : []))
  }

  async #play(event: IncomingEvent): Promise<void> {
    const to: Address = { channel: 'web', chatId: event.chatId }
    await this.script({ event, to, say: (card, replaces) => this.#say(to, card, replaces) })
    const press = pressOf(event.update)
    if (press) await this.channel.ack({ id: press.id, to })
  }

  async #say(to: Address, card: Card, replaces?: Replaces): Promise<string> {
    this.#slots += 1
    const shown = await this.channel.show(to, card, `slot ${to.chatId} ${this.#slots}`, replaces)
    if (!isShown(shown)) throw new Error(shown.refused)
    return shown.ref
  }
}

/** The pressed button's data and the message it stood on. */
export const pressOf = (update: Update): { id: string; data: string; ref: string } | undefined => {
  const query = update.callback_query
  return query && { id: query.id, data: query.data ?? '', ref: String(query.message?.message_id) }
}
