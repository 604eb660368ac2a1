import type { InlineKeyboardMarkup, Message, Update } from 'grammy/types'
import { ApiRefusal } from './api-refusal.ts'
import { UpdateQueue } from './update-queue.ts'

/** A button under a message; `data` is what a press on it says. */
export type SeenButton = { label: string; data: string }

/** A message as it stands on a person's screen: without markup, new or changed. */
export type Seen = { chatId: number; messageId: number; text: string; buttons: SeenButton[]; changed: boolean }

type Sent = { messageId: number; text: string; markup: InlineKeyboardMarkup | undefined }
type Chat = { last: number; sent: Map<number, Sent> }

const LONGEST = 4096
const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const seconds = (): number => Math.floor(Date.now() / 1000)
const userOf = (chatId: number) => ({ id: chatId, is_bot: false, first_name: `Demo ${chatId}`, language_code: 'ru' })
const chatOf = (chatId: number) => ({ id: chatId, type: 'private' as const, first_name: `Demo ${chatId}` })

/** Private chats between people and one bot: both sides' actions, and the queue of updates between them. */
export class Messenger {
  readonly queue = new UpdateQueue()
  readonly #chats = new Map<number, Chat>()
  readonly #presses = new Set<string>()
  #nextPress = 1

  /** Called for everything that appears or changes on a person's screen. */
  onSeen: (seen: Seen) => void = () => {}
  /** Called for every new message of the bot, whoever looks at the chat. */
  onSent: (chatId: number) => void = () => {}

  /** A person writes. */
  write(chatId: number, text: string): void {
    const message: Message = { message_id: this.#nextId(chatId), date: seconds(), from: userOf(chatId), chat: chatOf(chatId), text }
    const command = /^\/\w+/.exec(text)?.[0]
    if (command) message.entities = [{ type: 'bot_command', offset: 0, length: command.length }]
    this.queue.push({ message } as Omit<Update, 'update_id'>)
  }

  /** A person presses a button, even one that is no longer there: screens lag behind. */
  press(chatId: number, messageId: number, data: string): void {
    const id = String(this.#nextPress++)
    const sent = this.#chat(chatId).sent.get(messageId)
    this.#presses.add(id)
    const message = sent ? this.#message(chatId, sent) : undefined
    const query = { id, from: userOf(chatId), chat_instance: String(chatId), data, ...(message && { message }) }
    this.queue.push({ callback_query: query } as Omit<Update, 'update_id'>)
  }

  /** Presses nobody has acknowledged can no longer be: the messenger gives a bot only seconds. */
  expirePresses(): void {
    this.#presses.clear()
  }

  /** The bot sends a message. Refuses an empty or overlong text. */
  send(chatId: number, text: string, html: boolean, markup: InlineKeyboardMarkup | undefined): Message {
    const sent = { messageId: this.#nextId(chatId), text: this.#checked(text, html), markup }
    this.#chat(chatId).sent.set(sent.messageId, sent)
    this.onSent(chatId)
    this.#show(chatId, sent, false)
    return this.#message(chatId, sent)
  }

  /** The bot changes text and buttons of a message of its own; `text` undefined leaves the text. Refuses what changes nothing. */
  edit(chatId: number, messageId: number, text: string | undefined, html: boolean, markup: InlineKeyboardMarkup | undefined): Message {
    const sent = this.#sent(chatId, messageId)
    const changed = { messageId, text: text === undefined ? sent.text : this.#checked(text, html), markup }
    if (changed.text === sent.text && JSON.stringify(changed.markup) === JSON.stringify(sent.markup)) {
      throw new ApiRefusal(400, 'Bad Request: message is not modified')
    }
    this.#chat(chatId).sent.set(messageId, changed)
    this.#show(chatId, changed, true)
    return this.#message(chatId, changed)
  }

  /** The bot removes a message of its own. */
  remove(chatId: number, messageId: number): void {
    this.#sent(chatId, messageId)
    this.#chat(chatId).sent.delete(messageId)
  }

  /** The bot acknowledges a press, once and in time. */
  acknowledge(pressId: string): void {
    if (this.#presses.delete(pressId)) return
    throw new ApiRefusal(400, 'Bad Request: query is too old and response timeout expired or query ID is invalid')
  }

  #chat(chatId: number): Chat {
    const known = this.#chats.get(chatId)
    if (known) return known
    const chat: Chat = { last: 0, sent: new Map() }
    this.#chats.set(chatId, chat)
    return chat
  }

  #nextId(chatId: number): number {
    const chat = this.#chat(chatId)
    chat.last += 1
    return chat.last
  }

  #sent(chatId: number, messageId: number): Sent {
    const sent = this.#chat(chatId).sent.get(messageId)
    if (!sent) throw new ApiRefusal(400, 'Bad Request: message to edit not found')
    return sent
  }

  #checked(text: string, html: boolean): string {
    const shown = html ? plain(text) : text
    if (shown.trim() === '') throw new ApiRefusal(400, 'Bad Request: message text is empty')
    if (shown.length > LONGEST) throw new ApiRefusal(400, 'Bad Request: message is too long')
    return shown
  }

  #show(chatId: number, { messageId, text, markup }: Sent, changed: boolean): void {
    const buttons = (markup?.inline_keyboard ?? []).flat().flatMap((button): SeenButton[] => {
      return 'callback_data' in button ? [{ label: button.text, data: button.callback_data }] : []
    })
    this.onSeen({ chatId, messageId, text, buttons, changed })
  }

  #message(chatId: number, { messageId, text, markup }: Sent): Message {
    const from = { id: 1, is_bot: true, first_name: 'Bench', username: 'bench_bot' }
    return { message_id: messageId, date: seconds(), from, chat: chatOf(chatId), text, ...(markup && { reply_markup: markup }) } as Message
  }
}
