import { dayFrom } from '../../domain/calendar/day.ts'
import { isTopic, toggled, topicsOf } from '../../domain/group-chat/topics.ts'
import { may } from '../../domain/rights/may.ts'
import { DIGEST_TURNS } from '../../domain/status/digest.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import { CHAT_TURN, readDigest, writeDigest } from '../status/digest/digest-row.ts'
import { chatAddressee } from './addressee.ts'
import { UNBOUND } from './chat-places.ts'

const PRIORITY = 3

/** A bound chat of the person's authority. Refusals: `not-allowed`, `chat-gone`. */
async function boundChat({ unit, actor, args }: Pick<Acting, 'unit' | 'actor' | 'args'>) {
  if (!may(actor.roles, 'chat.manage')) return { refused: 'not-allowed' } as const
  const where = { id: args[0] ?? '', authorityId: actor.authorityId, state: 'bound' }
  return (await unit.tx.groupChat.findFirst({ where })) ?? ({ refused: 'chat-gone', screen: at('groupChats') } as const)
}

/** Turns one topic of a chat on or off: args are the chat and the topic. Refusals: `not-allowed`, `chat-gone`. */
export async function toggleChatTopic({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const chat = await boundChat({ unit, actor, args })
  if ('refused' in chat) return chat
  const topic = args[1] ?? ''
  if (!isTopic(topic)) return at('groupChat', chat.id)
  const topics = toggled(topicsOf(chat.topics), topic)
  await unit.tx.groupChat.updateMany({ where: { id: chat.id, state: 'bound' }, data: { topics } })
  record(unit, actor, nowIn(app), 'chat.topics', `chat:${chat.id}`, { topics })
  return at('groupChat', chat.id)
}

/** How often a chat gets the summary (R74): args are the chat and `daily` or `weekly`. The first comes with the next turn. Refusals: `not-allowed`, `chat-gone`. */
export async function setChatDigest({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const chat = await boundChat({ unit, actor, args })
  if ('refused' in chat) return chat
  const { id, authorityId } = chat
  const turn = DIGEST_TURNS.find((one) => one === args[1])
  const before = await readDigest(unit.tx, authorityId, chatAddressee(id))
  if (!turn || turn === (before?.turn ?? CHAT_TURN)) return at('groupChat', id)
  const on = dayFrom(app.authorities.today(authorityId, app.clock.now()))
  await writeDigest(unit.tx, authorityId, chatAddressee(id), { turn, on, facts: before?.facts ?? '' })
  record(unit, actor, nowIn(app), 'chat.digest', `chat:${id}`, { turn })
  return at('groupChat', id)
}

/** Ends the binding of a chat, which hears of that: args are the chat. Refusals: `not-allowed`, `chat-gone`. */
export async function unbindChat({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const chat = await boundChat({ unit, actor, args })
  if ('refused' in chat) return chat
  const now = nowIn(app)
  const { id, authorityId } = chat
  await unit.tx.groupChat.updateMany({ where: { id, state: 'bound' }, data: { state: 'waiting', endedAt: now, hintedAt: null } })
  await writeDigest(unit.tx, authorityId, chatAddressee(id), undefined)
  record(unit, actor, now, 'chat.unbind', `chat:${id}`)
  unit.say({
    ...{ authorityId, personId: chatAddressee(id), slot: `${UNBOUND}:${id}:${now}`, message: UNBOUND, params: { chat: id } },
    ...{ fileId: null, priority: PRIORITY, dueAt: now, createdAt: now },
  })
  return at('groupChats')
}
