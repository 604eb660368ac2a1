import type { Db, Tx } from '../../storage/open.ts'
import type { Unit } from '../../storage/unit.ts'
import { type Doer, record } from '../journal/record.ts'

/** The round of formation that is under way (R50); null where there is none. */
export const currentCampaign = (db: Db | Tx, authorityId: string) =>
  db.formationCampaign.findFirst({ where: { authorityId, state: { in: ['open', 'presented'] } } })

/** The submission of a unit in the round that is under way. */
export async function submissionOf(db: Db | Tx, authorityId: string, unitId: string) {
  const campaign = await currentCampaign(db, authorityId)
  return campaign ? db.unitSubmission.findFirst({ where: { authorityId, campaignId: campaign.id, unitId } }) : null
}

/** Has the unit handed its list over? Until it comes back, or is adopted, nothing in it is changed in place. */
export async function isHandedOver(db: Db | Tx, authorityId: string, unitId: string): Promise<boolean> {
  const state = (await submissionOf(db, authorityId, unitId))?.state
  return state === 'checking' || state === 'accepted'
}

type Moved = { id: string; authorityId: string; revision: number }

/** Changes a submission on condition that nobody was faster; false when somebody was. The line of the journal is written with it. */
export async function moveSubmission(
  unit: Unit,
  doer: Doer,
  now: string,
  { id, authorityId, revision }: Moved,
  change: { action: string; data: object; details?: unknown },
): Promise<boolean> {
  const { count } = await unit.tx.unitSubmission.updateMany({
    where: { id, authorityId, revision },
    data: { ...change.data, revision: revision + 1 },
  })
  if (count === 1) record(unit, doer, now, change.action, `submission:${id}`, change.details ?? change.data)
  return count === 1
}
