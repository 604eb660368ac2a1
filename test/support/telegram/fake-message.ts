import type { Chat, InlineKeyboardMarkup, Message, User } from 'grammy/types'

export type ShownButton = { label: string; data?: string; url?: string }
export type ShownFile = { name: string; bytes: Uint8Array }

/** One message as the person sees it now; an edit changes it in place. */
export class FakeMessage {
  readonly id: number
  readonly from: 'bot' | 'person'
  readonly date: number
  /** What is read, without marks. */
  text: string
  /** What was sent, with marks. */
  html: string
  rows: ShownButton[][] = []
  file: ShownFile | undefined
  /** How often it was edited. */
  edits = 0
  /** Place in the sequence of everything that happened; grows with each edit. */
  changed: number
  /** Telegram refuses to edit it, as it does with old ones. */
  frozen = false
  /** Contents other than text of a person's message. */
  content: Partial<Message> = {}

  constructor(from: FakeMessage['from'], id: number, date: number, changed: number, text: string, html = text) {
    this.from = from
    this.id = id
    this.date = date
    this.changed = changed
    this.text = text
    this.html = html
  }

  /** Labels, row after row. */
  get buttons(): string[] {
    return this.rows.flat().map((button) => button.label)
  }

  toApi(chat: Chat, author: User): Message {
    const keyboard = this.rows.length > 0 ? { reply_markup: toMarkup(this.rows) } : {}
    const words = this.file
      ? { caption: this.text, document: { file_id: `d${this.id}`, file_unique_id: `u${this.id}`, file_name: this.file.name } }
      : { text: this.text }
    const edited = this.edits > 0 ? { edit_date: this.date } : {}
    const own = this.from === 'person' && !this.text ? {} : words
    return { message_id: this.id, date: this.date, chat, from: author, ...own, ...edited, ...keyboard, ...this.content } as Message
  }
}

export const toRows = (markup: unknown): ShownButton[][] =>
  ((markup as InlineKeyboardMarkup | undefined)?.inline_keyboard ?? []).map((row) =>
    row.map((button) => ({
      label: button.text,
      ...('callback_data' in button ? { data: button.callback_data } : {}),
      ...('url' in button ? { url: button.url } : {}),
    })),
  )

const toMarkup = (rows: ShownButton[][]): InlineKeyboardMarkup => ({
  inline_keyboard: rows.map((row) =>
    row.map(({ label, data, url }) => (url === undefined ? { text: label, callback_data: data ?? '' } : { text: label, url })),
  ),
})
