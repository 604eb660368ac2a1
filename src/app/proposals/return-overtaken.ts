import type { App } from '../app.ts'
import { listMoved } from './store/approval-rules.ts'
import { moveProposal } from './store/move-proposal.ts'
import { changesOfRound } from './store/read-proposal.ts'

/**
 * Proposals under approval whose changes cannot be put over the list any more go back at once: to have them approved by all first would waste
 * everybody's time (R59). Run twice it does nothing more. Gives how many went back.
 */
export async function returnOvertaken(app: App, authorityId: string): Promise<number> {
  const { db } = app.storage
  const under = await db.changeProposal.findMany({
    where: { authorityId, state: 'approving', settleAt: null },
    orderBy: { id: 'asc' },
    select: { id: true, round: true },
  })
  const by = { authorityId, personId: '', place: 'tick' }
  let returned = 0
  for (const { id, round } of under) {
    if (!(await listMoved({ db, authorityId }, await changesOfRound(db, id, round)))) continue
    const moved = await app.committer.run([], (unit) => moveProposal({ app, unit, by }, id, { kind: 'overtake' }))
    if (!('refused' in moved)) returned += 1
  }
  return returned
}
