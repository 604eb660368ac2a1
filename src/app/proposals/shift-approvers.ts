import type { App } from '../app.ts'
import { approverResolver } from './store/approval-rules.ts'
import { moveProposal } from './store/move-proposal.ts'
import { toStep } from './store/read-proposal.ts'

/**
 * Open steps are asked of those who hold them today (R58): somebody has gone away or come back, a role has gone to another, somebody has left.
 * Run twice it changes nothing more. Gives how many steps moved.
 */
export async function shiftApprovers(app: App, authorityId: string): Promise<number> {
  const { db } = app.storage
  if (!app.authorities.known(authorityId)) return 0
  const rows = await db.approvalStep.findMany({ where: { authorityId, state: 'open' }, orderBy: { id: 'asc' } })
  if (rows.length === 0) return 0
  const proposals = await db.changeProposal.findMany({
    where: { authorityId, id: { in: rows.map(({ proposalId }) => proposalId) } },
    select: { id: true, unitId: true },
  })
  const unitOf = new Map(proposals.map(({ id, unitId }) => [id, unitId]))
  const resolve = await approverResolver({ app, db, authorityId, now: app.clock.now() })
  let moved = 0
  for (const row of rows) {
    const step = toStep(row)
    const now = resolve(step.role, unitOf.get(row.proposalId) ?? '')
    if (JSON.stringify(now) === JSON.stringify(step.people)) continue
    const by = { authorityId, personId: '', place: 'tick' }
    const result = await app.committer.run([], (unit) => moveProposal({ app, unit, by }, row.proposalId, { kind: 'substitute' }))
    if (!('refused' in result)) moved += 1
  }
  return moved
}
