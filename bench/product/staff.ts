import { consentVersion } from '../../src/domain/consent/versions.ts'
import type { Committer } from '../../src/storage/committer.ts'

/** People whose chats are numbered from `firstChatId` on. */
export type Staff = { people: number; firstChatId: number }

export const AUTHORITY = 'bench'
const UNIT = 'bench-u1'
const SINCE = '2026-01-12T06:00:00.000Z'

/** Nobody of them has to be asked first (R3). */
const consentsOf = (personId: string) =>
  (['processing', 'proactive'] as const).map((kind) => ({
    ...{ id: `${personId}-${kind}`, authorityId: AUTHORITY, personId, kind, decision: 'given', version: consentVersion(kind, 'consent') },
    ...{ at: SINCE, place: 'bench' },
  }))

/** Writes an authority with one unit in which everybody works and is known in Telegram already, unless it is there. */
export function hireStaff(committer: Committer, { people, firstChatId }: Staff): Promise<void> {
  const ids = Array.from({ length: people }, (_, index) => String(firstChatId + index))
  const of = { authorityId: AUTHORITY }
  return committer.run([], async ({ tx }) => {
    if (await tx.authority.findUnique({ where: { id: AUTHORITY } })) return
    const facts = { name: 'Ведомство для замеров', regulation: 'demonstration', timeZone: 'Europe/Moscow', settings: {}, demo: 0 }
    await tx.authority.create({ data: { id: AUTHORITY, ...facts, createdAt: SINCE } })
    await tx.unit.create({ data: { id: UNIT, ...of, name: 'Отдел для замеров', short: 'Замеры' } })
    const person = { ...of, unitId: UNIT, position: 'Специалист', locale: 'ru', settings: {}, state: 'active', createdAt: SINCE }
    await tx.person.createMany({ data: ids.map((id) => ({ id: `p${id}`, displayName: `Сотрудник ${id}`, ...person })) })
    await tx.consent.createMany({ data: ids.flatMap((id) => consentsOf(`p${id}`)) })
    await tx.roleGrant.createMany({ data: ids.map((id) => ({ id: `g${id}`, ...of, personId: `p${id}`, role: 'employee', unitId: UNIT })) })
    const account = { ...of, channel: 'telegram', lastSeenAt: SINCE }
    await tx.account.createMany({ data: ids.map((id) => ({ id: `a${id}`, externalId: id, chatId: id, personId: `p${id}`, ...account })) })
  })
}
