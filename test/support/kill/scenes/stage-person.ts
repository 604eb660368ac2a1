import { type ChatPerson, isLight, type Seen } from '../../contract/chat-person.ts'
import { view } from '../../contract/telegram-person.ts'
import type { FakeChat } from '../../telegram/fake-chat.ts'
import type { Stage } from './stage.ts'

/** Somebody in front of Telegram whose bot may die at any moment. Each deed resolves when it has been answered, in whichever life. */
export class StagePerson implements ChatPerson {
  readonly id: string
  readonly chat: FakeChat
  readonly #stage: Stage

  constructor(stage: Stage, id: string, chat: FakeChat) {
    this.#stage = stage
    this.id = id
    this.chat = chat
  }

  /** A text. Whoever hears nothing says it again, but for commands, which begin something anew. */
  say(text: string): Promise<void> {
    const act = (): void => void this.chat.say(text)
    return this.#stage.deed(this, `says ${text}`, act, text.startsWith('/') ? undefined : act)
  }

  /** The newest button with this label. Whoever sees nothing happen presses it again, but for ticks, which would be taken back. */
  async press(label: string | RegExp): Promise<void> {
    const fits = (one: string): boolean => (typeof label === 'string' ? one === label : label.test(one))
    const message = this.chat.shown.findLast(({ buttons }) => buttons.some(fits))
    const button = message?.rows.flat().find((one) => fits(one.label))
    if (!button) throw new Error(`${this.id} sees no button ${label}; the chat ends with ${this.text} ${this.chat.buttons.join(' | ')}`)
    const act = (): void => void this.chat.forge(button.data ?? '', message)
    await this.#stage.deed(this, `presses ${button.label}`, act, isLight(button.label) ? undefined : act)
  }

  attach(name: string, bytes: Uint8Array): Promise<void> {
    const act = (): void => void this.chat.sendFile(name, bytes, 'application/octet-stream')
    return this.#stage.deed(this, `sends ${name}`, act, act)
  }

  async seen(): Promise<Seen[]> {
    return this.chat.messages.map(view)
  }

  /** The newest message of the bot. */
  get text(): string {
    return this.chat.last?.text ?? ''
  }

  /** The newest of the messages that were drawn or changed since `heard`. */
  answerSince(heard: number): string | undefined {
    return this.chat.shown.findLast(({ changed }) => changed > heard)?.text
  }

  /** How much has happened in the chat from the bot's side. */
  get heard(): number {
    return Math.max(0, ...this.chat.shown.map(({ changed }) => changed))
  }
}
