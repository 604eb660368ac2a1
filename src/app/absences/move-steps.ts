import { type Moving, moveProposal } from '../proposals/store/move-proposal.ts'

/** Asks the open steps in which these people take part of whoever holds them now (R58), in this transaction. */
export async function moveSteps(moving: Moving, personIds: readonly string[]): Promise<void> {
  const { unit, by } = moving
  const rows = await unit.tx.stepPerson.findMany({
    where: { authorityId: by.authorityId, personId: { in: [...personIds] } },
    select: { proposalId: true },
    orderBy: { proposalId: 'asc' },
  })
  for (const id of new Set(rows.map(({ proposalId }) => proposalId))) await moveProposal(moving, id, { kind: 'substitute' })
}
