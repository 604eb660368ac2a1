import type { Message, Update } from 'grammy/types'
import type { IncomingEvent } from '../receiver.ts'
import { incomingBody } from './message-body.ts'
import type { HistoryRow } from './ports.ts'

const COMMAND = /^\/[a-z0-9_]{1,32}(?=\s|$)/i
const seconds = (instant: string): number => Math.floor(Date.parse(instant) / 1000)

/**
 * What came in, in the shape of Telegram's updates. Made from the stored row alone, so a repeated request makes the same event; its id
 * is the one that the page gave, so that the inbox takes it once, within its chat, so that nobody can use up somebody else's ids.
 */
export function toEvent(row: HistoryRow): IncomingEvent {
  return { eventId: `${row.chatId}:${row.slot}`, chatId: row.chatId, update: toUpdate(row) }
}

function toUpdate(row: HistoryRow): Update {
  const body = incomingBody.parse(row.body)
  const id = Number(row.chatId)
  const from = { id, is_bot: false, first_name: '' }
  const chat = { id, type: 'private' as const, first_name: '' }
  const date = seconds(row.sentAt)
  const envelope = { message_id: row.seq, date, chat, from }
  if ('data' in body) {
    const message = { message_id: Number(body.ref), date, chat } as Message
    return { update_id: row.seq, callback_query: { id: row.slot, from, chat_instance: '', data: body.data, message } }
  }
  if ('file' in body) {
    const { id: file_id, name, size, mime } = body.file
    const document = { file_id, file_unique_id: file_id, file_name: name, file_size: size, mime_type: mime }
    return { update_id: row.seq, message: { ...envelope, document } as Update.NonChannel & Message }
  }
  return { update_id: row.seq, message: { ...envelope, text: body.text, ...commandOf(body.text) } as Update.NonChannel & Message }
}

/** Without its entity a command matches nothing. */
function commandOf(text: string): { entities?: { type: 'bot_command'; offset: number; length: number }[] } {
  const length = COMMAND.exec(text)?.[0].length
  return length === undefined ? {} : { entities: [{ type: 'bot_command', offset: 0, length }] }
}
