import type { Tx } from '../../storage/open.ts'
import type { Unit } from '../../storage/unit.ts'
import { holdingRoles } from '../people/holding.ts'

/** Before reminders, after what somebody is waiting for. */
const PRIORITY = 3

export type FormationNews = 'opened' | 'handedOver' | 'returned' | 'accepted' | 'presented' | 'adopted' | 'changeApproved'

/** `about` is a submission, the round, an edition or an approved proposal; `occasion` tells two messages about one thing apart. */
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

/** Who answers for a unit's list: its persons responsible for client interaction (E16), else its heads; nobody where it has neither. */
export async function answerableFor(tx: Tx, authorityId: string, unitId: string): Promise<string[]> {
  const officers = await holdingRoles(tx, authorityId, ['interactionOfficer'], unitId)
  return officers.length > 0 ? officers : holdingRoles(tx, authorityId, ['unitHead'], unitId)
}
