import type { Update } from 'grammy/types'
import type { House } from '../../../src/main/compose.ts'
import type { Left, NotingChannel } from './noting-channel.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Somebody in front of the noting channel: what they do comes in as an update, like from any messenger. */
export class Seat {
  readonly chatId: string
  readonly #house: House
  readonly #channel: NotingChannel

  constructor(house: House, channel: NotingChannel, chatId: string) {
    this.#house = house
    this.#channel = channel
    this.chatId = chatId
  }

  /** What stands in the chat, the newest last. */
  get shown(): Left[] {
    return this.#channel.left.filter(({ chatId }) => chatId === this.chatId)
  }

  get text(): string {
    return this.shown.at(-1)?.text ?? ''
  }

  /** Whether the newest card has a button whose label holds `label`. */
  offers(label: string): boolean {
    return this.shown.at(-1)?.buttons.some((one) => one.label.includes(label)) ?? false
  }

  async say(text: string): Promise<void> {
    const length = /^\/\w+/.exec(text)?.[0].length
    await this.#send({ text, ...(length && { entities: [{ type: 'bot_command', offset: 0, length }] }) })
  }

  async attach(name: string, bytes: Uint8Array): Promise<void> {
    this.#channel.files.set(name, bytes)
    const document = { file_id: name, file_unique_id: name, file_name: name, file_size: bytes.length, mime_type: XLSX }
    await this.#send({ document })
  }

  /** Presses the newest button whose label holds `label`. Throws when there is none. */
  async press(label: string): Promise<void> {
    const button = this.shown
      .toReversed()
      .flatMap(({ buttons }) => buttons)
      .find((one) => one.label.includes(label))
    if (!button || !('data' in button)) throw new Error(`no button ${label} in chat ${this.chatId}, which ends with: ${this.text}`)
    await this.pressData(button.data)
  }

  /** A press on a button that is known by its data. */
  pressData(data: string): Promise<void> {
    const message = { message_id: this.#channel.order, date: this.#now, chat: this.#chat }
    return this.#receive({ callback_query: { id: String(this.#channel.order), from: this.#from, chat_instance: '', data, message } })
  }

  #send(content: object): Promise<void> {
    this.#channel.order += 1
    const envelope = { message_id: this.#channel.order, date: this.#now, chat: this.#chat, from: this.#from }
    return this.#receive({ message: { ...envelope, ...content } })
  }

  /** Fails where the bot is silent. */
  async #receive(what: object): Promise<void> {
    this.#channel.order += 1
    const before = this.#channel.left.length
    const update = { update_id: this.#channel.order, ...what } as Update
    await this.#house.intake.receive(this.#channel.name, [{ eventId: String(this.#channel.order), chatId: this.chatId, update }])
    await this.#house.intake.idle()
    if (!this.#channel.left.slice(before).some(({ chatId }) => chatId === this.chatId))
      throw new Error(`no answer to ${JSON.stringify(what)}`)
  }

  get #now(): number {
    return Math.floor(this.#house.app.clock.now().getTime() / 1000)
  }
  get #from() {
    return { id: Number(this.chatId), is_bot: false, first_name: '' }
  }
  get #chat() {
    return { id: Number(this.chatId), type: 'private' as const, first_name: '' }
  }
}
