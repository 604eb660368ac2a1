import { type Topic, topicsOf } from '../../domain/group-chat/topics.ts'
import type { Json, Unit } from '../../storage/unit.ts'
import { chatAddressee } from './addressee.ts'

/** After what somebody waits for and the news of persons. */
const PRIORITY = 4

/**
 * One piece of news for the group chats of an authority. `message` is a key of `bot/outbox-card.ts`, drawn at the moment of sending in the chat's
 * language with `message.personId` = `chat:<GroupChat.id>` (`chatIn` reads it back); `slot` names what and which occasion, once for all chats; `dueAt` is an
 * instant, now when it is absent; `fileId` a kept file that goes with it; `only`: this chat alone.
 */
export type ChatNews = {
  authorityId: string
  topic: Topic
  message: string
  params: Json
  slot: string
  now: string
  dueAt?: string
  fileId?: string
  only?: string
}

/**
 * Puts a card into the outbox for every bound chat that gets this topic, in the transaction of its cause; gives to how many. One slot goes to a chat once.
 * No consent is asked, because no person is written to; whether the news still holds says a judge of that message in `app/outbox/timeliness.ts`, and whoever
 * draws it puts nothing personal on the card but names with positions of the group's own members, no notes and no files of entries (R97). In a channel of
 * links only the chat gets a sentence with a link whatever is drawn.
 */
export async function tellChats(unit: Pick<Unit, 'tx' | 'say'>, news: ChatNews): Promise<number> {
  const { authorityId, topic, message, params, slot, now, dueAt = now, fileId = null, only } = news
  const bound = await unit.tx.groupChat.findMany({
    where: { authorityId, state: 'bound', ...(only && { id: only }) },
    orderBy: { id: 'asc' },
  })
  const chats = bound.filter(({ topics }) => topicsOf(topics).includes(topic))
  for (const { id } of chats) {
    const addressed = { authorityId, personId: chatAddressee(id), slot: `chat:${id}:${slot}` }
    unit.say({ ...addressed, message, params, fileId, priority: PRIORITY, dueAt, createdAt: now })
  }
  return chats.length
}
