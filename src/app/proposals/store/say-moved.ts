import type { Said } from '../../../domain/approval/approval.ts'
import type { Json, Unit } from '../../../storage/unit.ts'
import { holdingRoles } from '../../people/holding.ts'
import type { StoredProposal } from './read-proposal.ts'

/** Before reminders, after what somebody is waiting for. */
const PRIORITY = 3

/** `occasion` tells questions and answers of one proposal apart. */
export type Telling = { unit: Unit; stored: StoredProposal; round: number; now: string; occasion?: string; askedBy?: string }

/** The slot of a message about a step of a proposal to a person; -1 where it is about none. */
export const proposalSlot = (
  { id, round, step }: { id: string; round: number; step: number },
  what: Said['what'],
  personId: string,
  occasion = '',
): string => ['proposal', id, round, step, what, personId, ...(occasion === '' ? [] : [occasion])].join(':')

/** Puts the messages of an event into the outbox, each with a slot of its own: nobody hears the same twice. */
export async function sayMoved(telling: Telling, said: readonly Said[]): Promise<void> {
  for (const one of said) for (const personId of await recipientsOf(telling, one)) tell(telling, one, personId)
}

async function recipientsOf({ unit, stored, askedBy }: Telling, said: Said): Promise<string[]> {
  if ('to' in said) return [said.to]
  if (said.what === 'answer') return askedBy === undefined ? [] : [askedBy]
  const { authorityId, initiatorId } = stored.row
  if (said.what !== 'nobody' && said.what !== 'overtaken') return [initiatorId]
  const coordinators = await whoCoordinates(unit.tx, authorityId)
  return said.what === 'nobody' ? coordinators : [...new Set([initiatorId, ...coordinators])]
}

/** The coordinators at work; where there is none, the administrators: somebody has to hear of it (R58). */
async function whoCoordinates(tx: Unit['tx'], authorityId: string): Promise<string[]> {
  const coordinators = await holdingRoles(tx, authorityId, ['coordinator'])
  return coordinators.length > 0 ? coordinators : holdingRoles(tx, authorityId, ['administrator'])
}

function tell({ unit, stored, round, now, occasion = '' }: Telling, said: Said, personId: string): void {
  const { id, authorityId } = stored.row
  const step = 'step' in said ? said.step : -1
  const slot = proposalSlot({ id, round, step }, said.what, personId, occasion)
  const params = { proposal: id, round, step, ...(occasion !== '' && { question: occasion }) } as Json
  unit.say({
    authorityId,
    personId,
    slot,
    message: `proposal-${said.what}`,
    params,
    fileId: null,
    priority: PRIORITY,
    dueAt: now,
    createdAt: now,
  })
}
