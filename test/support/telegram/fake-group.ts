import type { Chat, Message, Update, User } from 'grammy/types'
import type { ChatWorld } from './fake-chat.ts'
import type { FakeMessage, ShownButton } from './fake-message.ts'

/** A person who presses in a group: what only they see. */
export type Presser = { person: User; toasts: string[]; spinning: Set<string> }

/** A group (or, once `grow` was called, a supergroup) with the bot in it or not. */
export class FakeGroup {
  id: number
  type: 'group' | 'supergroup' = 'group'
  readonly title: string
  readonly messages: FakeMessage[] = []
  typing = 0
  /** The bot is not in it any more. */
  blocked = true
  readonly #world: ChatWorld
  readonly #openQuery: (presser: Presser) => string

  constructor(world: ChatWorld, openQuery: (presser: Presser) => string, id: number, title: string) {
    this.#world = world
    this.#openQuery = openQuery
    this.id = id
    this.title = title
  }

  get chat(): Chat.GroupChat | Chat.SupergroupChat {
    return { id: this.id, type: this.type, title: this.title }
  }
  /** The bot's messages. */
  get shown(): FakeMessage[] {
    return this.messages.filter((message) => message.from === 'bot')
  }
  get last(): FakeMessage | undefined {
    return this.shown.at(-1)
  }
  touched(): void {}

  /** Somebody takes the bot in. */
  take(by: Presser): Update {
    this.blocked = false
    return this.#membership(by, 'left', 'member')
  }
  /** The bot becomes an administrator of the group. */
  promote(by: Presser): Update {
    return this.#membership(by, 'member', 'administrator')
  }
  /** Somebody removes the bot. */
  remove(by: Presser): Update {
    this.blocked = true
    return this.#membership(by, 'member', 'kicked')
  }

  /** Somebody writes; Telegram hands everything over, as to a bot without privacy mode. */
  say(by: Presser, text: string): Update {
    return this.#write(by, { text })
  }
  /** Telegram makes it a supergroup with another id. */
  grow(by: Presser, id: number): Update {
    const update = this.#write(by, { migrate_to_chat_id: id })
    this.id = id
    this.type = 'supergroup'
    return update
  }

  /** Presses the newest button with this label. */
  press(by: Presser, wanted: string | RegExp): Update {
    const fits = ({ label }: ShownButton) => (typeof wanted === 'string' ? label === wanted : wanted.test(label))
    for (const message of this.shown.toReversed()) {
      const button = message.rows.flat().find(fits)
      if (button) return this.forge(by, button.data ?? '', message)
    }
    throw new Error(`no button ${wanted} among: ${this.shown.flatMap((message) => message.buttons).join(', ')}`)
  }
  /** A press with any data on any message. */
  forge(by: Presser, data: string, message = this.last): Update {
    const id = this.#openQuery(by)
    by.spinning.add(id)
    const shown = message ? { message: message.toApi(this.chat, this.#world.bot) } : {}
    return this.#world.deliver({ callback_query: { id, from: by.person, chat_instance: `i${this.id}`, data, ...shown } })
  }

  #write(by: Presser, content: Partial<Message>): Update {
    const message = { message_id: this.#world.nextMessageId(), date: this.#world.seconds(), chat: this.chat, from: by.person, ...content }
    return this.#world.deliver({ message: message as NonNullable<Update['message']> })
  }

  #membership(by: Presser, before: string, now: string): Update {
    const of = (status: string) => ({ status, user: this.#world.bot, ...(status === 'kicked' && { until_date: 0 }) })
    const change = {
      ...{ chat: this.chat, from: by.person, date: this.#world.seconds() },
      ...{ old_chat_member: of(before), new_chat_member: of(now) },
    }
    return this.#world.deliver({ my_chat_member: change as unknown as NonNullable<Update['my_chat_member']> })
  }
}
