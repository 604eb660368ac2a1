import { dayIn } from '../../domain/calendar/zone.ts'
import { type Topic, topicsOf } from '../../domain/group-chat/topics.ts'
import { may } from '../../domain/rights/may.ts'
import type { Day } from '../../domain/text/day.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'

/** A bound group chat: its name in the messenger, who bound it and when, what it gets. */
export type ChatView = { id: string; title: string; by: string; day: Day; topics: Topic[] }

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
  const { timeZone } = app.authorities.get(authorityId)
  const chats = rows.map(({ id, title, boundById, boundAt, createdAt, topics }) => ({
    ...{ id, title, by: names.get(boundById ?? '') ?? '' },
    ...{ day: dayIn(timeZone, new Date(boundAt ?? createdAt)), topics: topicsOf(topics) },
  }))
  return { chats, entrance: app.entrances.telegram }
}

/** One of them. Refusals: `not-allowed`, `chat-gone`. */
export async function chatView(app: App, actor: Actor, id: string): Promise<ChatView | { refused: 'not-allowed' | 'chat-gone' }> {
  const view = await chatsView(app, actor)
  if ('refused' in view) return view
  return view.chats.find((chat) => chat.id === id) ?? { refused: 'chat-gone' }
}
