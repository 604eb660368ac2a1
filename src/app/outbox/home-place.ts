import type { Db } from '../../storage/open.ts'
import { settingsOf } from '../people/person-settings.ts'

/** A place where a person can be written to, and how. */
export type HomePlace = { channel: string; chatId: string; locale: 'ru' | 'en' }

/**
 * Where unasked messages for these persons go: the place that the person chose, else where the person spoke last. Those who have left, or
 * who let the bot write nowhere, are left out. `channels` are those that are open.
 */
export async function homePlaces(db: Db, personIds: readonly string[], channels: readonly string[]): Promise<Map<string, HomePlace>> {
  const ids = [...new Set(personIds)]
  const persons = await db.person.findMany({ where: { id: { in: ids }, state: 'active' } })
  const where = { personId: { in: ids }, blockedAt: null, channel: { in: [...channels] } }
  const accounts = await db.account.findMany({ where, orderBy: { lastSeenAt: 'desc' } })
  const places = new Map<string, HomePlace>()
  for (const { id, settings, locale } of persons) {
    const own = accounts.filter((account) => account.personId === id)
    const { home } = settingsOf(settings)
    const account = own.find(({ channel, chatId }) => `${channel}:${chatId}` === home) ?? own[0]
    if (account) places.set(id, { channel: account.channel, chatId: account.chatId, locale: locale === 'en' ? 'en' : 'ru' })
  }
  return places
}
