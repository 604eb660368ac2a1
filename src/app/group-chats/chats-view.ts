import { dayIn } from '../../domain/calendar/zone.ts'
import { type Topic, topicsOf } from '../../domain/group-chat/topics.ts'
import { may } from '../../domain/rights/may.ts'
import type { DigestTurn } from '../../domain/status/digest.ts'
import type { Day } from '../../domain/text/day.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { CHAT_TURN, readDigests } from '../status/digest/digest-row.ts'
import { chatAddressee } from './addressee.ts'

/** A bound group chat: its name in the messenger, who bound it and when, what it gets, and how often the summary where that is among it. */
export type ChatView = { id: string; title: string; by: string; day: Day; topics: Topic[]; turn: DigestTurn }

/** `entrance`: the bot's name in the messenger that has groups; undefined where it is not connected. */
export type ChatsView = { chats: ChatView[]; entrance: string | undefined }

/** The bound chats of the person's authority, the oldest first. Refusals: `not-allowed`. */
export async function chatsView(app: App, { authorityId, roles }: Actor): Promise<ChatsView | { refused: 'not-allowed' }> {
  if (!may(roles, 'chat.manage')) return { refused: 'not-allowed' }
  const { db } = app.storage
  const rows = await db.groupChat.findMany({ where: { authorityId, state: 'bound' }, orderBy: [{ boundAt: 'asc' }, { id: 'asc' }] })
  const ids = rows.flatMap(({ boundById }) => boundById ?? [])
  const people = await db.person.findMany({ where: { authorityId, id: { in: ids } }, select: { id: true, displayName: true } })
  const names = new Map(people.map(({ id, displayName }) => [id, displayName]))
  const wishes = await readDigests(db, authorityId)
  const { timeZone } = app.authorities.get(authorityId)
  const chats = rows.map(({ id, title, boundById, boundAt, createdAt, topics }) => ({
    ...{ id, title, by: names.get(boundById ?? '') ?? '' },
    ...{ day: dayIn(timeZone, new Date(boundAt ?? createdAt)), topics: topicsOf(topics) },
    turn: wishes.get(chatAddressee(id))?.turn ?? CHAT_TURN,
  }))
  return { chats, entrance: app.entrances.telegram }
}

/** One of them. Refusals: `not-allowed`, `chat-gone`. */
export async function chatView(app: App, actor: Actor, id: string): Promise<ChatView | { refused: 'not-allowed' | 'chat-gone' }> {
  const view = await chatsView(app, actor)
  if ('refused' in view) return view
  return view.chats.find((chat) => chat.id === id) ?? { refused: 'chat-gone' }
}
