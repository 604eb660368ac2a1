import type { Db } from '../../storage/open.ts'
import { settingsOf } from '../people/person-settings.ts'

/** A place where a person can be written to, and how. */
export type HomePlace = { channel: string; chatId: string; locale: 'ru' | 'en' }

/**
 * Where unasked messages for a person go: the place that the person chose, else where the person spoke last. Undefined for somebody who
 * has left, or who lets the bot write nowhere.
 */
export async function homePlace(db: Db, personId: string, channels: readonly string[]): Promise<HomePlace | undefined> {
  const person = await db.person.findUnique({ where: { id: personId } })
  if (person?.state !== 'active') return undefined
  const where = { personId, blockedAt: null, channel: { in: [...channels] } }
  const accounts = await db.account.findMany({ where, orderBy: { lastSeenAt: 'desc' } })
  const { home } = settingsOf(person.settings)
  const account = accounts.find(({ channel, chatId }) => `${channel}:${chatId}` === home) ?? accounts[0]
  return account && { channel: account.channel, chatId: account.chatId, locale: person.locale === 'en' ? 'en' : 'ru' }
}
