import { may } from '../../../domain/rights/may.ts'
import type { Db } from '../../../storage/open.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { ProposalRow } from '../store/read-proposal.ts'

/** Who looks: enough of an actor for it, so that a message can be drawn for its addressee. */
export type Viewer = Pick<Actor, 'authorityId' | 'personId' | 'roles'>

/** Whether somebody may look at a proposal: its unit does, whoever sees all, the initiator, and everybody who is or was asked. */
export async function maySeeProposal(db: Db, actor: Viewer, row: ProposalRow): Promise<boolean> {
  const { authorityId, personId, roles } = actor
  if (row.initiatorId === personId || may(roles, 'proposal.viewUnit', { unitId: row.unitId })) return true
  const where = { authorityId, proposalId: row.id, personId }
  return (await db.stepPerson.count({ where })) > 0 || (await db.decision.count({ where })) > 0
}
