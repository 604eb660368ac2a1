import type { InlineKeyboardMarkup } from 'grammy/types'
import { ApiRefusal } from './api-refusal.ts'
import type { Messenger } from './messenger.ts'

/** The parameters of a call, from JSON or from a form; a form's numbers are still text. */
export type Payload = Record<string, unknown>

type Method = (messenger: Messenger, payload: Payload) => unknown

const BOT = {
  id: 1,
  is_bot: true,
  first_name: 'Bench',
  username: 'bench_bot',
  can_join_groups: false,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '')
const htmlOf = (payload: Payload): boolean => textOf(payload.parse_mode).toLowerCase() === 'html'
const markupOf = (payload: Payload): InlineKeyboardMarkup | undefined => {
  const given = payload.reply_markup
  const markup: unknown = typeof given === 'string' ? JSON.parse(given) : given
  return markup && typeof markup === 'object' && 'inline_keyboard' in markup ? (markup as InlineKeyboardMarkup) : undefined
}
const numberOf = (payload: Payload, name: string): number => {
  const value = Number(payload[name])
  if (!Number.isSafeInteger(value)) throw new ApiRefusal(400, `Bad Request: ${name} is not given`)
  return value
}

const send =
  (field: 'text' | 'caption', otherwise = ''): Method =>
  (messenger, payload) =>
    messenger.send(numberOf(payload, 'chat_id'), textOf(payload[field]) || otherwise, htmlOf(payload), markupOf(payload))

const edit =
  (field: 'text' | 'caption' | undefined): Method =>
  (messenger, payload) => {
    const text = field && textOf(payload[field])
    return messenger.edit(numberOf(payload, 'chat_id'), numberOf(payload, 'message_id'), text, htmlOf(payload), markupOf(payload))
  }

const accepted: Method = () => true

/** The methods of the Bot API that the emulator knows, but for getUpdates, which waits. */
export const METHODS: Readonly<Record<string, Method>> = {
  getMe: () => BOT,
  sendMessage: send('text'),
  sendDocument: send('caption', '[document]'),
  sendPhoto: send('caption', '[photo]'),
  editMessageText: edit('text'),
  editMessageCaption: edit('caption'),
  editMessageReplyMarkup: edit(undefined),
  deleteMessage: (messenger, payload) => {
    messenger.remove(numberOf(payload, 'chat_id'), numberOf(payload, 'message_id'))
    return true
  },
  answerCallbackQuery: (messenger, payload) => {
    messenger.acknowledge(textOf(payload.callback_query_id))
    return true
  },
  sendChatAction: accepted,
  setMyCommands: accepted,
  setMyName: accepted,
  setMyDescription: accepted,
  setMyShortDescription: accepted,
  setChatMenuButton: accepted,
  deleteMyCommands: accepted,
  deleteWebhook: accepted,
}
