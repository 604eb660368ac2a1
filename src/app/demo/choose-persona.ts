import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'

/** Where somebody without a persona speaks from. */
export type Visitor = { accountKey: string; place: string }

/**
 * Lets a visitor of the demonstration speak as one of its people. Only in demonstration mode, only as a person of a demonstration
 * authority, and never instead of a real person, whose account stays theirs. Refusals: `not-allowed`, `persona-unknown`.
 */
export async function choosePersona(app: App, unit: Unit, visitor: Visitor, personId: string): Promise<Screen | { refused: string }> {
  if (!app.demo) return { refused: 'not-allowed' }
  const person = await unit.tx.person.findUnique({ where: { id: personId } })
  if (person?.state !== 'active' || !app.authorities.get(person.authorityId).demo) return { refused: 'persona-unknown' }
  const [channel = '', externalId = ''] = visitor.accountKey.split(':')
  const bound = await unit.tx.account.findUnique({ where: { channel_externalId: { channel, externalId } } })
  if (bound?.personId && !app.authorities.get(bound.authorityId).demo) return { refused: 'not-allowed' }
  const chatId = visitor.place.slice(channel.length + 1)
  const now = nowIn(app)
  const authorityId = person.authorityId
  await unit.tx.account.upsert({
    where: { channel_externalId: { channel, externalId } },
    create: { id: app.ids.next(), authorityId, channel, externalId, chatId, personId, lastSeenAt: now },
    update: { authorityId, chatId, personId, lastSeenAt: now, blockedAt: null },
  })
  record(unit, { authorityId, personId, place: visitor.place }, now, 'demo.persona', `person:${personId}`)
  return at('menu')
}
