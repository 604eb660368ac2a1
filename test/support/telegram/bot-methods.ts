import type { Chat, File, Message, User } from 'grammy/types'
import { type Payload, plainText, UploadedFile } from './api-spec.ts'
import { FakeMessage, toRows } from './fake-message.ts'

/** Telegram says no. */
export class Refusal extends Error {
  readonly code: number

  constructor(code: number, description: string) {
    super(description)
    this.code = code
  }
}

/** A chat as the bot's calls change it: of one person, or a group. */
export type Room = { chat: Chat; messages: FakeMessage[]; blocked: boolean; typing: number; touched(): void }
/** Who sees the notice of a press. */
export type Asker = { toasts: string[]; spinning: Set<string> }

/** What the methods change. */
export type BotWorld<R extends Room = Room> = {
  bot: User
  chats: Map<number, R>
  groups: Map<number, Room>
  files: Map<string, { path: string; bytes: Uint8Array }>
  queries: Map<string, Asker>
  /** The last call of each set… method, by method and language (`setMyCommands:ru`). */
  settings: Map<string, Payload>
  tick(): number
  nextMessageId(): number
  seconds(): number
}

type Method = (world: BotWorld, payload: Payload) => unknown

/** The effect of each method and its result; refusals are thrown. */
export const BOT_METHODS: Readonly<Record<string, Method>> = {
  getMe: ({ bot }) => ({ ...bot, can_join_groups: true, can_read_all_group_messages: false, supports_inline_queries: false }),
  deleteWebhook: () => true,
  sendMessage: (world, payload) => draw(world, payload, plainText(payload, 'text'), String(payload.text)),
  sendDocument(world, payload) {
    const { document } = payload
    if (!(document instanceof UploadedFile) || document.bytes.length === 0) throw bad('file must be non-empty')
    return draw(world, payload, plainText(payload, 'caption'), String(payload.caption ?? ''), document)
  },
  sendPhoto(world, payload) {
    const { photo } = payload
    if (!(photo instanceof UploadedFile)) throw bad('file must be non-empty')
    if (!isPicture(photo.bytes)) throw bad('IMAGE_PROCESS_FAILED')
    return draw(world, payload, plainText(payload, 'caption'), String(payload.caption ?? ''), photo)
  },
  editMessageText: (world, payload) => redraw(world, payload, plainText(payload, 'text'), String(payload.text)),
  editMessageReplyMarkup: (world, payload) => redraw(world, payload),
  answerCallbackQuery({ queries }, { callback_query_id: id, text }) {
    const chat = queries.get(String(id))
    if (!chat) throw bad('query is too old and response timeout expired or query ID is invalid')
    queries.delete(String(id))
    chat.spinning.delete(String(id))
    if (text) chat.toasts.push(String(text))
    return true
  },
  sendChatAction(world, payload) {
    openChat(world, payload).typing++
    return true
  },
  getFile({ files }, { file_id: id }): File {
    const file = files.get(String(id))
    if (!file) throw bad('wrong file_id or the file is temporarily unavailable')
    return { file_id: String(id), file_unique_id: `u${id}`, file_path: file.path }
  },
  setMyCommands: keepSetting('setMyCommands'),
  setMyDescription: keepSetting('setMyDescription'),
  setMyShortDescription: keepSetting('setMyShortDescription'),
}

/** PNG or JPEG by the first bytes, of a PNG also the measures: Telegram takes no photo whose width and height are over 10000 together or 20 : 1. */
function isPicture(bytes: Uint8Array): boolean {
  const view = Buffer.from(bytes)
  if (view.subarray(0, 2).toString('hex') === 'ffd8') return true
  if (view.subarray(0, 8).toString('hex') !== '89504e470d0a1a0a') return false
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)]
  return width + height <= 10_000 && Math.max(width, height) <= 20 * Math.min(width, height)
}

const bad = (words: string) => new Refusal(400, `Bad Request: ${words}`)

function keepSetting(method: string): Method {
  return ({ settings }, payload) => {
    settings.set(`${method}:${payload.language_code ?? ''}`, payload)
    return true
  }
}

function openChat({ chats, groups }: BotWorld, payload: Payload): Room {
  const id = Number(payload.chat_id)
  const chat = chats.get(id) ?? groups.get(id)
  if (!chat) throw bad('chat not found')
  if (chat.chat.id !== id) throw bad('group chat was upgraded to a supergroup chat')
  if (chat.blocked && groups.has(id)) throw new Refusal(403, 'Forbidden: bot was kicked from the group chat')
  if (chat.blocked) throw new Refusal(403, 'Forbidden: bot was blocked by the user')
  return chat
}

function draw(world: BotWorld, payload: Payload, text: string, html: string, file?: UploadedFile): Message {
  const chat = openChat(world, payload)
  const message = new FakeMessage('bot', world.nextMessageId(), world.seconds(), world.tick(), text, html)
  message.rows = toRows(payload.reply_markup)
  if (file) message.file = { name: file.name, bytes: file.bytes }
  chat.messages.push(message)
  chat.touched()
  return message.toApi(chat.chat, world.bot)
}

function redraw(world: BotWorld, payload: Payload, text?: string, html?: string): Message {
  const chat = openChat(world, payload)
  const message = chat.messages.find(({ id }) => id === payload.message_id)
  if (!message) throw bad('message to edit not found')
  if (message.from !== 'bot' || message.frozen) throw bad("message can't be edited")
  if (text !== undefined && message.file) throw bad('there is no text in the message to edit')
  const next = { text: text ?? message.text, html: html ?? message.html, rows: toRows(payload.reply_markup) }
  if (next.html === message.html && JSON.stringify(next.rows) === JSON.stringify(message.rows))
    throw bad('message is not modified: specified new message content and reply markup are exactly the same')
  Object.assign(message, next, { edits: message.edits + 1, changed: world.tick() })
  chat.touched()
  return message.toApi(chat.chat, world.bot)
}
