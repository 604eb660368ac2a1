import type { Chat, Update } from 'grammy/types'
import type { IncomingEvent } from '../receiver.ts'

/** The kinds of updates that Telegram is asked for. */
export const UPDATE_KINDS = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** What a bot is told of a group that it is in: that it was taken in or removed, a press on its cards, a command, a new id of the group. */
const isOurs = ({ my_chat_member, callback_query, message }: Update): boolean =>
  my_chat_member !== undefined ||
  callback_query !== undefined ||
  message?.migrate_to_chat_id !== undefined ||
  (message?.text?.startsWith('/') === true && message.forward_origin === undefined)

/**
 * The inbox's view of an update; nothing where it is not ours to handle: a channel, a kind that was not asked for, or the talk of a group, which is neither
 * kept nor answered.
 */
export function toEvent(update: Update): IncomingEvent | undefined {
  const chat: Chat | undefined = (update.message ?? update.edited_message ?? update.my_chat_member ?? update.callback_query?.message)?.chat
  const group = chat?.type === 'group' || chat?.type === 'supergroup'
  if (chat === undefined || !(chat.type === 'private' || (group && isOurs(update)))) return undefined
  return { eventId: String(update.update_id), chatId: String(chat.id), update }
}
