import type { Role } from '../../domain/rights/roles.ts'
import type { Tx } from '../../storage/open.ts'
import type { Unit } from '../../storage/unit.ts'

/** Before reminders, after what somebody is waiting for. */
const PRIORITY = 3

export type FormationNews = 'opened' | 'handedOver' | 'returned' | 'accepted' | 'presented' | 'adopted'

/** `about` is a submission, or the round; `occasion` tells two messages about one thing apart. */
export type Telling = { unit: Unit; authorityId: string; now: string; what: FormationNews; about: string; occasion: string }

/** Puts a message for each of these people into the outbox, once an occasion. */
export function tell({ unit, authorityId, now, what, about, occasion }: Telling, people: readonly string[]): void {
  for (const personId of new Set(people)) {
    unit.say({
      authorityId,
      personId,
      slot: ['formation', about, what, occasion, personId].join(':'),
      message: 'formation-told',
      params: { what, about },
      fileId: null,
      priority: PRIORITY,
      dueAt: now,
      createdAt: now,
    })
  }
}

/** Who holds one of these roles over the whole authority and is at work. */
export async function holdersOf(tx: Tx, authorityId: string, roles: readonly Role[]): Promise<string[]> {
  const grants = await tx.roleGrant.findMany({ where: { authorityId, unitId: '', role: { in: [...roles] } }, orderBy: { id: 'asc' } })
  return atWork(
    tx,
    authorityId,
    grants.map(({ personId }) => personId),
  )
}

/** Who answers for a unit's list: its persons responsible for client interaction (E16), else its heads; nobody where it has neither. */
export async function answerableFor(tx: Tx, authorityId: string, unitId: string): Promise<string[]> {
  for (const role of ['interactionOfficer', 'unitHead']) {
    const grants = await tx.roleGrant.findMany({ where: { authorityId, unitId, role }, orderBy: { id: 'asc' } })
    const people = await atWork(
      tx,
      authorityId,
      grants.map(({ personId }) => personId),
    )
    if (people.length > 0) return people
  }
  return []
}

async function atWork(tx: Tx, authorityId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.person.findMany({ where: { authorityId, state: 'active', id: { in: [...ids] } }, select: { id: true } })
  const there = new Set(rows.map(({ id }) => id))
  return [...new Set(ids)].filter((id) => there.has(id))
}
