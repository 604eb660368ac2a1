import type { Words } from '../../domain/interview/words.ts'
import type { App } from '../app.ts'
import type { Estate, Giving, Heir } from '../leaving/estate.ts'
import { moveProposal } from './store/move-proposal.ts'

const listed = ({ unit, doer, from }: Giving): Promise<{ stepId: string; proposalId: string }[]> =>
  unit.tx.stepPerson.findMany({
    where: { authorityId: doer.authorityId, personId: from },
    select: { stepId: true, proposalId: true },
    orderBy: { stepId: 'asc' },
  })

/** Each step is asked of who holds it now: another holder of the role, else the successor, who decides «X за Y». */
async function hand(giving: Giving, _to: Heir, ids: readonly string[]): Promise<void> {
  const { app, unit, doer } = giving
  for (const { stepId, proposalId } of await listed(giving)) {
    if (ids.includes(stepId)) await moveProposal({ app, unit, by: doer }, proposalId, { kind: 'substitute' })
  }
}

async function describe(app: App, authorityId: string, ids: readonly string[]): Promise<Words[][]> {
  const { db } = app.storage
  const steps = await db.approvalStep.findMany({ where: { authorityId, id: { in: [...ids] } }, select: { proposalId: true } })
  const rows = await db.changeProposal.findMany({
    where: { authorityId, id: { in: steps.map(({ proposalId }) => proposalId) } },
    orderBy: { number: 'asc' },
  })
  return rows.map(({ number }) => [`№ ${number}`])
}

/** Decisions that wait for somebody who leaves (R4). Whoever moves to another unit has left the role: it waits for the next holder. */
export const approvalsEstate: Estate = {
  name: 'approvals',
  list: async (giving) => (giving.unitId === null ? (await listed(giving)).map(({ stepId }) => stepId) : []),
  hand,
  describe,
}
