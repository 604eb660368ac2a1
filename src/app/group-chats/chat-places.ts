import type { Db } from '../../storage/open.ts'
import { chatIn } from './addressee.ts'

/** Where a message to a group chat goes. */
export type ChatPlace = { channel: string; chatId: string; locale: 'ru' | 'en'; group: true }

/**
 * The places of these messages that go to group chats, by their numbers; a chat of another authority or one that is not bound is left out, but for the word that it is not bound any
 * more. `channels` are those that are open.
 */
export async function chatPlaces(
  db: Db,
  messages: readonly { id: number; authorityId: string; personId: string; message: string }[],
  channels: readonly string[],
): Promise<Map<number, ChatPlace>> {
  const ids = [...new Set(messages.flatMap(({ personId }) => chatIn(personId) ?? []))]
  if (ids.length === 0) return new Map()
  const where = { id: { in: ids }, state: { in: ['bound', 'waiting'] }, channel: { in: [...channels] } }
  const chats = new Map((await db.groupChat.findMany({ where })).map((chat) => [chat.id, chat]))
  return new Map(
    messages.flatMap(({ id, authorityId, personId, message }): [number, ChatPlace][] => {
      const chat = chats.get(chatIn(personId) ?? '')
      if (chat?.authorityId !== authorityId || (chat.state !== 'bound' && message !== UNBOUND)) return []
      return [[id, { channel: chat.channel, chatId: chat.chatId, locale: chat.locale === 'en' ? 'en' : 'ru', group: true }]]
    }),
  )
}

/** The last thing that a chat hears. */
export const UNBOUND = 'chat-unbound'
