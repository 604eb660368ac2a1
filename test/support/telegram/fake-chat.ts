import type { Chat, Message, MessageEntity, Update, User } from 'grammy/types'
import { FakeMessage, type ShownButton } from './fake-message.ts'

/** What a chat needs of the Telegram around it. */
export type ChatWorld = {
  bot: User
  /** A number that grows with everything that happens. */
  tick(): number
  nextMessageId(): number
  seconds(): number
  deliver(content: Omit<Update, 'update_id'>): Update
  /** Keeps bytes for getFile and gives the file_id. */
  keep(name: string, bytes: Uint8Array): string
  openQuery(chat: FakeChat): string
}

/** A person with Telegram open in a private chat with the bot. */
export class FakeChat {
  readonly id: number
  readonly person: User
  /** Both sides, oldest first, as they look now. */
  readonly messages: FakeMessage[] = []
  /** Short notices shown after presses. */
  readonly toasts: string[] = []
  /** Presses whose waiting sign still turns. */
  readonly spinning = new Set<string>()
  /** How often «typing» was shown. */
  typing = 0
  blocked = false
  readonly #world: ChatWorld
  readonly #watchers = new Set<() => void>()
  #acted = 0

  constructor(world: ChatWorld, id: number, profile: Partial<User> = {}) {
    this.#world = world
    this.id = id
    this.person = { id, is_bot: false, first_name: `Демо-сотрудник ${id}`, language_code: 'ru', ...profile }
  }

  get chat(): Chat.PrivateChat {
    return { id: this.id, type: 'private', first_name: this.person.first_name }
  }
  /** The bot's messages. */
  get shown(): FakeMessage[] {
    return this.messages.filter((message) => message.from === 'bot')
  }
  /** The bot's newest message. */
  get last(): FakeMessage | undefined {
    return this.shown.at(-1)
  }
  /** Labels of the buttons under the newest message of the bot that has any. */
  get buttons(): string[] {
    return this.shown.findLast((message) => message.rows.length > 0)?.buttons ?? []
  }

  say(text: string): Update {
    const length = /^\/\w+/.exec(text)?.[0].length
    const entities: MessageEntity[] = length ? [{ type: 'bot_command', offset: 0, length }] : []
    return this.#write(text, { text, ...(length && { entities }) })
  }

  /** Presses the newest button with this label or data; throws when nobody can see one. */
  press(wanted: string | RegExp): Update {
    const fits = ({ label, data }: ShownButton) => (typeof wanted === 'string' ? label === wanted || data === wanted : wanted.test(label))
    for (const message of this.shown.toReversed()) {
      const button = message.rows.flat().find(fits)
      if (button?.url !== undefined) throw new Error(`${button.label} opens ${button.url}`)
      if (button) return this.forge(button.data ?? '', message)
    }
    throw new Error(`no button ${wanted} among: ${this.shown.flatMap((message) => message.buttons).join(', ')}`)
  }

  /** A press with any data on any message, as an old or altered client can send it. */
  forge(data: string, message: FakeMessage | undefined = this.last): Update {
    const id = this.#world.openQuery(this)
    this.spinning.add(id)
    this.#acted = this.#world.tick()
    const shown = message ? { message: message.toApi(this.chat, this.#world.bot) } : {}
    return this.#world.deliver({ callback_query: { id, from: this.person, chat_instance: `i${this.id}`, data, ...shown } })
  }

  sendFile(
    name: string,
    bytes: Uint8Array,
    mime: string,
    { caption, size = bytes.length }: { caption?: string; size?: number } = {},
  ): Update {
    const document = { ...this.#kept(name, bytes), file_name: name, mime_type: mime, file_size: size }
    return this.#write('', { document, ...(caption !== undefined && { caption }) })
  }
  sendPhoto(bytes: Uint8Array = new Uint8Array(10)): Update {
    return this.#write('', { photo: [{ ...this.#kept('photo.jpg', bytes), width: 90, height: 90, file_size: bytes.length }] })
  }
  sendSticker(): Update {
    const size = { type: 'regular', width: 512, height: 512, is_animated: false, is_video: false } as const
    return this.#write('', { sticker: { ...this.#kept('sticker.webp', new Uint8Array(10)), ...size, emoji: '👍' } })
  }
  sendVoice(): Update {
    return this.#write('', { voice: { ...this.#kept('voice.ogg', new Uint8Array(10)), duration: 2 } })
  }
  sendLocation(): Update {
    return this.#write('', { location: { latitude: 55.03, longitude: 82.92 } })
  }
  forward(text: string): Update {
    const date = this.#world.seconds()
    return this.#write(text, { text, forward_origin: { type: 'hidden_user', sender_user_name: 'Демо-сотрудник', date } })
  }
  /** Edits an earlier message of the person, the newest unless told otherwise. */
  edit(text: string, message = this.messages.findLast((written) => written.from === 'person')): Update {
    if (!message) throw new Error('nothing to edit')
    Object.assign(message, { text, html: text, edits: message.edits + 1, content: {} })
    this.#acted = message.changed = this.#world.tick()
    return this.#world.deliver({ edited_message: message.toApi(this.chat, this.person) as NonNullable<Update['edited_message']> })
  }

  /** Stops the bot: it is told, and refused from then on. */
  block(): Update {
    return this.#membership('kicked')
  }
  unblock(): Update {
    return this.#membership('member')
  }

  /** The bot drew or edited something. */
  touched(): void {
    for (const check of [...this.#watchers]) check()
  }

  /** The newest message of the bot that fits and was drawn or edited since the person last did something; waits until there is one. */
  async waitFor(wanted: string | RegExp | ((message: FakeMessage) => boolean), timeoutMs = 5000): Promise<FakeMessage> {
    const fits = (message: FakeMessage) =>
      typeof wanted === 'function'
        ? wanted(message)
        : typeof wanted === 'string'
          ? message.text.includes(wanted)
          : wanted.test(message.text)
    const found = () => this.shown.findLast((message) => message.changed > this.#acted && fits(message))
    return found() ?? this.#watch(found, timeoutMs, String(wanted))
  }

  #watch(found: () => FakeMessage | undefined, timeoutMs: number, wanted: string): Promise<FakeMessage> {
    return new Promise((resolve, reject) => {
      const check = () => {
        const message = found()
        if (message) end(() => resolve(message))
      }
      const end = (settle: () => void) => {
        clearTimeout(timer)
        this.#watchers.delete(check)
        settle()
      }
      const seen = () => this.messages.slice(-4).map((message) => `${message.from}: ${message.text}`)
      const timer = setTimeout(
        () => end(() => reject(new Error(`waited in vain for ${wanted}; the chat ends with\n${seen().join('\n')}`))),
        timeoutMs,
      )
      this.#watchers.add(check)
    })
  }

  #kept(name: string, bytes: Uint8Array): { file_id: string; file_unique_id: string } {
    const id = this.#world.keep(name, bytes)
    return { file_id: id, file_unique_id: `u${id}` }
  }

  #write(text: string, content: Partial<Message>): Update {
    this.#acted = this.#world.tick()
    const message = new FakeMessage('person', this.#world.nextMessageId(), this.#world.seconds(), this.#acted, text)
    message.content = content
    this.messages.push(message)
    return this.#world.deliver({ message: message.toApi(this.chat, this.person) as NonNullable<Update['message']> })
  }

  #membership(status: 'kicked' | 'member'): Update {
    const of = (now: 'kicked' | 'member') =>
      now === 'kicked' ? { status: now, user: this.#world.bot, until_date: 0 } : { status: now, user: this.#world.bot }
    const before = this.blocked ? 'kicked' : 'member'
    this.blocked = status === 'kicked'
    const change = {
      chat: this.chat,
      from: this.person,
      date: this.#world.seconds(),
      old_chat_member: of(before),
      new_chat_member: of(status),
    }
    return this.#world.deliver({ my_chat_member: change as NonNullable<Update['my_chat_member']> })
  }
}
