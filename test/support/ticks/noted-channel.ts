import type { Address, Card, Channel, ChannelName, Refused, Shown } from '../../../src/channels/channel.ts'
import type { FakeTime } from './fake-time.ts'

/** A card that a channel was told to show. */
export type Noted = { at: number; chatId: string; slot: string; text: string }
type Reply = Shown | Refused

/** A channel that notes what it is told to show. `reply` says what the messenger says; in `latency` ms, at once unless told. */
export class NotedChannel implements Channel {
  readonly name: ChannelName
  readonly noted: Noted[] = []
  latency = 0
  reply: (to: Address, slot: string) => Reply | Promise<Reply> = () => ({ ref: '1', order: 1 })
  readonly #time: FakeTime

  constructor(name: ChannelName, time: FakeTime) {
    this.name = name
    this.#time = time
  }

  async show(to: Address, card: Card, slot: string): Promise<Reply> {
    const text = card.text.map((span) => (typeof span === 'string' ? span : span.text)).join('')
    this.noted.push({ at: this.#time.ms, chatId: to.chatId, slot, text })
    if (this.latency > 0) await this.#time.after(this.latency)
    return this.reply(to, slot)
  }
  async ack(): Promise<void> {}
  async busy(): Promise<void> {}
  fetchFile(): Promise<Uint8Array> {
    return Promise.reject(new Error('no files here'))
  }

  get texts(): string[] {
    return this.noted.map(({ text }) => text)
  }
}
