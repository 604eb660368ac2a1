import { ROLES, type Role } from '../../../src/domain/rights/roles.ts'
import { sha256 } from '../../../src/storage/canonical-json.ts'
import type { Db } from '../../../src/storage/open.ts'
import { TelegramPerson } from '../contract/telegram-person.ts'
import { WebPerson } from '../contract/web-person.ts'
import { FakeMessage } from '../telegram/fake-message.ts'
import { START, type World } from '../world.ts'

/** Somebody with one role and no other: in `unitId`, over the whole authority where that is empty, or nobody in particular. */
export type Official = { id: string; role?: Role; unitId: string }

/** The two units that the lines of the matrix are about. */
const [FIRST, SECOND] = ['demo-u1', 'demo-u2']
/** Chats of Telegram that no other test person has. */
const FIRST_CHAT = 700_000

/** Every role as it is usually given, the same role bound to another unit, and somebody whom nobody gave a role. */
export const OFFICIALS: readonly Official[] = [
  { id: 'mx-nobody', unitId: '' },
  ...(Object.keys(ROLES) as Role[]).flatMap((role) => [
    { id: `mx-${role}`, role, unitId: ROLES[role] === 'unit' ? FIRST : '' },
    { id: `mx-${role}-away`, role, unitId: SECOND },
  ]),
]

const chatOf = (place: number): string => String(FIRST_CHAT + place)
const secretOf = ({ id }: Official): string => id.padEnd(43, '_')

/** Writes them into the demonstration authority, each with a chat of Telegram and one of the web. */
export async function writeOfficials(db: Db): Promise<void> {
  const authorityId = 'demo'
  const seen = { authorityId, lastSeenAt: START }
  await db.person.createMany({
    data: OFFICIALS.map(({ id }, place) => ({
      ...{ id, authorityId, unitId: null, displayName: `Проверяющий ${place + 1}`, position: 'специалист', locale: 'ru' },
      ...{ settings: {}, state: 'active', createdAt: START },
    })),
  })
  await db.roleGrant.createMany({
    data: OFFICIALS.flatMap(({ id, role, unitId }) => (role ? [{ id, authorityId, personId: id, role, unitId }] : [])),
  })
  const consents = await db.consent.findMany({ where: { personId: 'demo-p1' } })
  await db.consent.createMany({
    data: OFFICIALS.flatMap(({ id }) => consents.map((consent) => ({ ...consent, id: `${id}-${consent.kind}`, personId: id }))),
  })
  await db.account.createMany({
    data: OFFICIALS.flatMap(({ id }, place) => [
      { ...seen, id: `${id}-t`, channel: 'telegram', externalId: chatOf(place), chatId: chatOf(place), personId: id },
      { ...seen, id: `${id}-w`, channel: 'web', externalId: `w${chatOf(place)}`, chatId: `w${chatOf(place)}`, personId: id },
    ]),
  })
  await db.webSession.createMany({
    data: OFFICIALS.map((official) => ({
      ...{ ...seen, id: sha256(secretOf(official)), accountId: `${official.id}-w`, userAgent: '', createdAt: START },
    })),
  })
}

/** One of them at one of the two channels. `forge` presses what nobody drew and gives what is answered. */
export type Presser = { official: Official; name: string; forge: (data: string) => Promise<string> }

/** A chat with nothing but the old card on whose button everything is pressed. */
function atTelegram(world: World, place: number): TelegramPerson {
  const chat = world.fake.chat(Number(chatOf(place)))
  chat.messages.splice(0, chat.messages.length, new FakeMessage('bot', 1, 0, 0, 'Карточка'))
  return new TelegramPerson(world, chat)
}

/**
 * Half of them, every other one in Telegram, the others in the web chat. A `turn` and the next one show different halves: what one database does not see the
 * other one does, and line by line the channels change places.
 */
export function pressers(world: World, turn: number): Presser[] {
  const half = OFFICIALS.flatMap((official, place) => ((place + turn) % 2 === 0 ? [{ official, place }] : []))
  return half.map(({ official, place }) => {
    if (((place + turn) >> 1) % 2 === 0) {
      const telegram = atTelegram(world, place)
      return { official, name: `${official.id} in Telegram`, forge: (data) => telegram.forge(data).then(() => telegram.text) }
    }
    const web = WebPerson.seated(world, secretOf(official))
    return { official, name: `${official.id} in the web chat`, forge: (data) => web.forge(data) }
  })
}
