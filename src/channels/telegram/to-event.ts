import type { Chat, Update } from 'grammy/types'
import type { IncomingEvent } from '../receiver.ts'

/** The kinds of updates that Telegram is asked for. */
export const UPDATE_KINDS = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** The inbox's view of an update; nothing where it is not ours to handle: a group, a channel, a kind that was not asked for. */
export function toEvent(update: Update): IncomingEvent | undefined {
  const chat = chatOf(update)
  return chat === undefined ? undefined : { eventId: String(update.update_id), chatId: String(chat), update }
}

function chatOf(update: Update): number | undefined {
  const chat: Chat | undefined = (update.message ?? update.edited_message ?? update.my_chat_member ?? update.callback_query?.message)?.chat
  return chat?.type === 'private' ? chat.id : undefined
}
