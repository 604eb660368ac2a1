import { readCode } from '../../domain/invitation/code.ts'
import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { record } from '../journal/record.ts'
import type { Comer } from '../set-up/appoint.ts'
import { countWrongCode, mayTryCode } from './guesses.ts'
import { type CodeRefusal, type FoundInvitation, judgeCode } from './judge-code.ts'
import { tellIssuer } from './tell-issuer.ts'
import { tellOfAnotherAccount } from './tell-person.ts'

/** The authority whose people are received here; `none` where none is set up. */
export const receivingAuthority = (app: Pick<App, 'authorities' | 'demo'>): string => app.authorities.only(app.demo)?.id ?? 'none'

/**
 * Lets somebody in by the code of an invitation (R2): from now on the account speaks for the person. Gives the card to show; a refusal is
 * `joinRefused` with its reason. Whoever issued an invitation hears of a press that it did not let in, once per invitation and account.
 */
export async function joinByCode(app: App, unit: Unit, comer: Comer, typed: string): Promise<Screen> {
  const now = nowIn(app)
  const read = readCode(typed)
  if (!read || 'slip' in read) return at('joinRefused', 'slip')
  const guesser = { authorityId: receivingAuthority(app), accountKey: comer.accountKey, now }
  if (!(await mayTryCode(unit.tx, guesser))) return at('joinRefused', 'wait')
  const judged = await judgeCode(app, unit.tx, read.code)
  if (!judged.invitation) return at('joinRefused', (await countWrongCode(unit.tx, guesser)) ? 'wait' : 'unknown')
  const refuse = async (reason: CodeRefusal): Promise<Screen> => {
    await tellIssuer(app, unit, judged.invitation as FoundInvitation, { reason, ...comer })
    return at('joinRefused', reason)
  }
  const holder = await holderOf(unit, comer.accountKey)
  // Whoever opens the own link again is where the link leads.
  if (holder?.personId === judged.invitation.personId && holder.speaks) return at('joined')
  if (holder?.personId && holder.authorityId === judged.invitation.authorityId) return refuse(holder.speaks ? 'already' : 'account')
  if (judged.refused !== undefined) return refuse(judged.refused)
  if (!(await use(app, unit, judged.invitation, comer))) return refuse('used')
  return at('joined')
}

/** The account that asks, and whether its person may speak. */
async function holderOf({ tx }: Unit, accountKey: string) {
  const [channel, externalId] = splitAccountKey(accountKey)
  const account = await tx.account.findUnique({ where: { channel_externalId: { channel, externalId } } })
  const person = account?.personId ? await tx.person.findUnique({ where: { id: account.personId } }) : null
  return account && { ...account, speaks: person?.state === 'active' }
}

/** The channel and the messenger's id of an account key. */
export function splitAccountKey(accountKey: string): [channel: string, externalId: string] {
  const colon = accountKey.indexOf(':')
  return [accountKey.slice(0, colon), accountKey.slice(colon + 1)]
}

/** Binds the account to the person; false when somebody was faster. */
async function use(app: App, unit: Unit, invitation: FoundInvitation, comer: Comer): Promise<boolean> {
  const { id, authorityId, personId } = invitation
  const [channel, externalId] = splitAccountKey(comer.accountKey)
  const chatId = comer.place.slice(channel.length + 1)
  const now = nowIn(app)
  const used = await unit.tx.invitation.updateMany({ where: { id, usedAt: null, revokedAt: null }, data: { usedAt: now } })
  if (used.count === 0) return false
  const account = await unit.tx.account.upsert({
    where: { channel_externalId: { channel, externalId } },
    create: { id: app.ids.next(), authorityId, channel, externalId, chatId, personId, lastSeenAt: now },
    update: { authorityId, chatId, personId, lastSeenAt: now, blockedAt: null },
  })
  await unit.tx.invitation.updateMany({ where: { id }, data: { accountId: account.id } })
  await tellOfAnotherAccount(unit, { authorityId, personId, accountId: account.id, now })
  record(unit, { authorityId, personId, place: comer.place }, now, 'invitation.use', `person:${personId}`, { invitation: id })
  return true
}
