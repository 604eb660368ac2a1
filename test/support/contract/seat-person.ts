import { sha256 } from '../../../src/storage/canonical-json.ts'
import { giveConsents } from '../consents.ts'
import type { World } from '../world.ts'
import type { ChatPerson } from './chat-person.ts'
import { TelegramPerson } from './telegram-person.ts'
import { WebPerson } from './web-person.ts'

export const PLACES = ['telegram', 'web'] as const
export type Place = (typeof PLACES)[number]

/** A person of the register in front of a channel, with an empty chat of their own there and both consents given. */
export async function seatPerson(world: World, place: Place, personId: string): Promise<ChatPerson> {
  if (place === 'telegram') return new TelegramPerson(world, await world.as(personId))
  const { db } = world.storage
  const { authorityId } = await db.person.findUniqueOrThrow({ where: { id: personId } })
  const at = world.clock.now().toISOString()
  const chat = `seat-${personId}`
  const secret = chat.padEnd(43, '_')
  const whose = { authorityId, lastSeenAt: at }
  await db.account.create({ data: { ...whose, id: chat, channel: 'web', externalId: chat, chatId: chat, personId } })
  await db.webSession.create({ data: { ...whose, id: sha256(secret), accountId: chat, userAgent: '', createdAt: at } })
  await giveConsents(world.storage, personId, at)
  return WebPerson.seated(world, secret)
}

/** What the bot said last in a chat. */
export const lastSaid = async (person: ChatPerson): Promise<string> =>
  (await person.seen()).findLast(({ from }) => from === 'bot')?.text ?? ''
