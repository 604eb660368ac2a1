import type { Pending, Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type Doer, record } from '../journal/record.ts'
import type { Giving } from './estate.ts'
import { type FoundHeir, namedHeir, usualHeir } from './find-heir.ts'
import { handOver, type Standing, tellHandedOver } from './hand-over.ts'

/** Who leaves, who goes on (empty: nobody is named), who says so and when. */
export type Leaving = { app: App; unit: Unit; doer: Doer; personIds: readonly string[]; successorId: string; now: string }

type Left = { id: string; authorityId: string; unitId: string | null }

/** Signs somebody out everywhere: sessions of the web chat, invitations that are still good, links and codes. */
export async function closeWaysIn(unit: Unit, authorityId: string, personId: string, now: string): Promise<void> {
  const accounts = await unit.tx.account.findMany({ where: { authorityId, personId }, select: { id: true } })
  const accountId = { in: accounts.map(({ id }) => id) }
  await unit.tx.webSession.updateMany({ where: { accountId, revokedAt: null }, data: { revokedAt: now } })
  await unit.tx.invitation.updateMany({ where: { authorityId, personId, usedAt: null, revokedAt: null }, data: { revokedAt: now } })
  await unit.tx.signInLink.updateMany({ where: { authorityId, personId, usedAt: null }, data: { usedAt: now } })
  await unit.tx.linkCode.updateMany({ where: { authorityId, personId, usedAt: null }, data: { usedAt: now } })
}

/** The question that stands in somebody's chat, whatever becomes of its draft. */
export async function standingQuestion(unit: Unit, personId: string): Promise<Standing | undefined> {
  const draft = await unit.tx.draft.findUnique({ where: { activeKey: personId }, select: { pending: true } })
  const pending = draft?.pending as Pending | null | undefined
  return pending ? { place: pending.place, ref: pending.ref } : undefined
}

/**
 * Those persons have left: they are blocked at once on every channel, what they had in hand goes to the successor, both sides are told
 * (R4). Those who are not at work are passed over. Gives those who have left, with who goes on. Refusal: `successor-gone`.
 */
export async function leave(leaving: Leaving): Promise<{ id: string; heir: FoundHeir | undefined }[] | { refused: 'successor-gone' }> {
  const { unit, doer, personIds, successorId, now } = leaving
  const left: Left[] = []
  for (const id of personIds) {
    const where = { id, authorityId: doer.authorityId, state: 'active' }
    const person = await unit.tx.person.findFirst({ where, select: { id: true, authorityId: true, unitId: true } })
    if (!person) continue
    if (successorId !== '' && !(await namedHeir(unit.tx, person, successorId))) return { refused: 'successor-gone' }
    if ((await unit.tx.person.updateMany({ where, data: { state: 'left' } })).count === 1) left.push(person)
  }
  // After all of them are marked: none goes on with what another one leaves behind.
  const gone: { id: string; heir: FoundHeir | undefined }[] = []
  for (const person of left) gone.push({ id: person.id, heir: await part(leaving, person) })
  for (const { id } of gone) record(unit, doer, now, 'person.left', `person:${id}`)
  return gone
}

async function part({ app, unit, doer, successorId, now }: Leaving, person: Left): Promise<FoundHeir | undefined> {
  const close = await standingQuestion(unit, person.id)
  await closeWaysIn(unit, person.authorityId, person.id, now)
  const heir = (await namedHeir(unit.tx, person, successorId)) ?? (await usualHeir(unit.tx, person))
  await unit.tx.person.updateMany({ where: { id: person.id }, data: { successorId: heir?.id ?? null } })
  const giving: Giving = { app, unit, doer, from: person.id, unitId: null, keeps: [], now }
  const items = await handOver(giving, heir)
  tellHandedOver(giving, { why: 'left', heir, items, close })
  return heir
}
