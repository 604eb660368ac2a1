import type { Db } from '../../storage/open.ts'
import { accountIn } from '../access/access-state.ts'
import { settingsOf } from '../people/person-settings.ts'

/** A place where a person can be written to, and how. */
export type HomePlace = { channel: string; chatId: string; locale: 'ru' | 'en' }
/** What is said to somebody who has just left (R4); nothing else reaches them. */
const FAREWELLS: ReadonlySet<string> = new Set(['handed-over'])
type Addressed = { personId: string; message: string }

/**
 * Where these unasked messages go, by person: the place that the person chose, else where the person spoke last. Those who let the bot write
 * nowhere are left out, and those who have left, but for a farewell. `channels` are those that are open.
 */
export async function homePlaces(db: Db, messages: readonly Addressed[], channels: readonly string[]): Promise<Map<string, HomePlace>> {
  const ids = [...new Set(messages.map(({ personId }) => personId))]
  const parted = new Set(messages.filter(({ message }) => FAREWELLS.has(message)).map(({ personId }) => personId))
  const found = await db.person.findMany({ where: { id: { in: ids }, state: { in: ['active', 'left'] } } })
  const persons = found.filter(({ id, state }) => state === 'active' || parted.has(id))
  const where = { personId: { in: ids }, blockedAt: null, channel: { in: [...channels] } }
  const accounts = await db.account.findMany({ where, orderBy: { lastSeenAt: 'desc' } })
  const places = new Map<string, HomePlace>()
  for (const { id, settings, locale, state } of persons) {
    // Who has left is signed out of the web chat: only a messenger still reaches them.
    const own = accounts.filter(({ personId, channel }) => personId === id && (state === 'active' || channel !== 'web'))
    const { home } = settingsOf(settings)
    const account = own.find(({ channel, chatId }) => `${channel}:${chatId}` === home) ?? own[0]
    if (account) places.set(id, { channel: account.channel, chatId: account.chatId, locale: locale === 'en' ? 'en' : 'ru' })
  }
  return strangersPlaces(db, ids, channels, places)
}

/** Somebody who asked for access is no person yet and hears of the outcome where it was asked for, in that language (R2). */
async function strangersPlaces(
  db: Db,
  addressees: readonly string[],
  channels: readonly string[],
  places: Map<string, HomePlace>,
): Promise<Map<string, HomePlace>> {
  for (const addressee of addressees) {
    const accountId = accountIn(addressee)
    if (accountId === undefined) continue
    const account = await db.account.findFirst({ where: { id: accountId, blockedAt: null, channel: { in: [...channels] } } })
    const request = await db.accessRequest.findFirst({ where: { accountId }, orderBy: { createdAt: 'desc' } })
    if (!account) continue
    places.set(addressee, { channel: account.channel, chatId: account.chatId, locale: request?.locale === 'en' ? 'en' : 'ru' })
  }
  return places
}
