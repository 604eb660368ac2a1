import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { countWrongCode, mayTryCode } from '../invitations/guesses.ts'
import { receivingAuthority } from '../invitations/join.ts'
import { record } from '../journal/record.ts'
import { codeId } from './link-code.ts'

/** The account from which a code comes. */
export type Linking = { app: App; unit: Unit; accountKey: string; place: string }
export type LinkRefusal = { refused: 'codes-too-many' | 'link-code-unknown' | 'link-code-used' | 'link-code-expired' | 'link-somebody' }

/**
 * Binds an account that belongs to nobody to the person whose code it brings (R96); the person is told where they were before. Refusals:
 * `link-somebody` (the account is already somebody's), `codes-too-many`, `link-code-unknown`, `link-code-used`, `link-code-expired`.
 * Wrong codes are counted.
 */
export async function linkAccount(linking: Linking, code: string): Promise<{ personId: string } | LinkRefusal> {
  const { app, unit, accountKey } = linking
  if (unit.account(accountKey)?.personId) return { refused: 'link-somebody' }
  const guesser = { authorityId: receivingAuthority(app), accountKey, now: nowIn(app) }
  if (!(await mayTryCode(unit.tx, guesser))) return { refused: 'codes-too-many' }
  const taken = await takeCode(app, unit, code)
  if ('refused' in taken) {
    await countWrongCode(unit.tx, guesser)
    return taken
  }
  await bind(linking, taken)
  return { personId: taken.personId }
}

type Taken = { id: string; authorityId: string; personId: string }

async function takeCode(app: App, { tx }: Unit, code: string): Promise<Taken | LinkRefusal> {
  const id = codeId(code)
  const row = await tx.linkCode.findUnique({ where: { id } })
  if (!row) return { refused: 'link-code-unknown' }
  const now = nowIn(app)
  if (row.usedAt) return { refused: 'link-code-used' }
  if (row.expiresAt <= now) return { refused: 'link-code-expired' }
  const { authorityId, personId } = row
  const active = await tx.person.updateMany({ where: { id: personId, authorityId, state: 'active' }, data: { state: 'active' } })
  if (active.count === 0) return { refused: 'link-code-unknown' }
  const used = await tx.linkCode.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } })
  return used.count === 1 ? { id, authorityId, personId } : { refused: 'link-code-used' }
}

async function bind({ app, unit, accountKey, place }: Linking, { id, authorityId, personId }: Taken): Promise<void> {
  const now = nowIn(app)
  const [channel, externalId] = [place.slice(0, place.indexOf(':')), accountKey.slice(accountKey.indexOf(':') + 1)]
  const chatId = place.slice(channel.length + 1)
  const known = { authorityId, personId, chatId, lastSeenAt: now, blockedAt: null }
  const account = await unit.tx.account.upsert({
    where: { channel_externalId: { channel, externalId } },
    create: { id: app.ids.next(), channel, externalId, ...known },
    update: known,
    select: { id: true },
  })
  await unit.tx.linkCode.updateMany({ where: { id }, data: { accountId: account.id } })
  record(unit, { authorityId, personId, place }, now, 'account.link', `account:${account.id}`)
  const message = { message: 'account-linked', params: { account: account.id }, fileId: null, priority: 0, dueAt: now, createdAt: now }
  unit.say({ authorityId, personId, slot: `account-linked:${id}`, ...message })
}
