import { z } from 'zod'
import type { Db } from '../../storage/open.ts'
import { accountIn } from '../access/access-state.ts'
import { chatPlaces } from '../group-chats/chat-places.ts'
import { settingsOf } from '../people/person-settings.ts'

/** A place where a person, or a group, can be written to, and how. */
export type HomePlace = { channel: string; chatId: string; locale: 'ru' | 'en'; group?: true }
/** What is said to somebody who has just left (R4); nothing else reaches them. */
const FAREWELLS: ReadonlySet<string> = new Set(['handed-over'])
/** What is said wherever the person is but in the account that it is about (R96): whoever took that account must not be the only one to hear of it. */
const ELSEWHERE: ReadonlySet<string> = new Set(['account-linked'])
type Addressed = { id: number; authorityId: string; personId: string; message: string; params: unknown }

const aboutAccount = z.object({ account: z.string() })

/**
 * Where these unasked messages go, by their numbers: the place that the person chose, else where the person spoke last. Those to whom the bot
 * may write nowhere are left out, and those who have left, but for a farewell. A message to a group goes there. `channels` are those that are open.
 */
export async function homePlaces(db: Db, messages: readonly Addressed[], channels: readonly string[]): Promise<Map<number, HomePlace>> {
  const ids = [...new Set(messages.map(({ personId }) => personId))]
  const found = await db.person.findMany({ where: { id: { in: ids }, state: { in: ['active', 'left'] } } })
  const persons = new Map(found.map((person) => [person.id, person]))
  const where = { personId: { in: ids }, blockedAt: null, channel: { in: [...channels] } }
  const accounts = await db.account.findMany({ where, orderBy: { lastSeenAt: 'desc' } })
  const places = new Map<number, HomePlace>(await chatPlaces(db, messages, channels))
  for (const { id, personId, message, params } of messages) {
    const person = persons.get(personId)
    if (!person || (person.state !== 'active' && !FAREWELLS.has(message))) continue
    const not = ELSEWHERE.has(message) ? aboutAccount.safeParse(params).data?.account : undefined
    // Who has left is signed out of the web chat: only a messenger still reaches them.
    const own = accounts.filter(
      (one) => one.personId === personId && one.id !== not && (person.state === 'active' || one.channel !== 'web'),
    )
    const { home } = settingsOf(person.settings)
    const account = own.find(({ channel, chatId }) => `${channel}:${chatId}` === home) ?? own[0]
    if (account) places.set(id, { channel: account.channel, chatId: account.chatId, locale: person.locale === 'en' ? 'en' : 'ru' })
  }
  return strangersPlaces(db, messages, channels, places)
}

/** Somebody who asked for access is no person yet and hears of the outcome where it was asked for, in that language (R2). */
async function strangersPlaces(
  db: Db,
  messages: readonly Addressed[],
  channels: readonly string[],
  places: Map<number, HomePlace>,
): Promise<Map<number, HomePlace>> {
  for (const { id, personId } of messages) {
    const accountId = accountIn(personId)
    if (accountId === undefined) continue
    const account = await db.account.findFirst({ where: { id: accountId, blockedAt: null, channel: { in: [...channels] } } })
    const request = await db.accessRequest.findFirst({ where: { accountId }, orderBy: { createdAt: 'desc' } })
    if (!account) continue
    places.set(id, { channel: account.channel, chatId: account.chatId, locale: request?.locale === 'en' ? 'en' : 'ru' })
  }
  return places
}
