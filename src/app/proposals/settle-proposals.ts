import type { App } from '../app.ts'
import { moveProposal } from './store/move-proposal.ts'

/** Proposals looked at in one run of the tick; the rest follows at the next. */
const BATCH = 100

/**
 * Decisions whose time for undoing has passed take effect (R56): the next step opens, or the change is applied. Run twice, side by side or after
 * days of downtime it does nothing twice. Gives how many took effect.
 */
export async function settleProposals(app: App, authorityId: string): Promise<number> {
  const now = app.clock.now().toISOString()
  const due = await app.storage.db.changeProposal.findMany({
    where: { authorityId, state: 'approving', settleAt: { lte: now } },
    orderBy: [{ settleAt: 'asc' }, { id: 'asc' }],
    take: BATCH,
    select: { id: true },
  })
  const settle = (id: string) =>
    app.committer.run([], (unit) => moveProposal({ app, unit, by: { authorityId, personId: '', place: 'tick' } }, id, { kind: 'settle' }))
  let settled = 0
  let fault: unknown
  for (const { id } of due) {
    try {
      if (!('refused' in (await settle(id)))) settled += 1
    } catch (error) {
      // One proposal that cannot be settled must not hold up those after it.
      fault ??= error
    }
  }
  if (fault !== undefined) throw fault
  return settled
}
