import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { mayPresent } from './adopt.ts'
import { mayCheck } from './check-entries.ts'
import { currentCampaign } from './store.ts'

/** What the round of formation waits for: a unit's list to be checked (E12), the consolidated list to be presented (E13, C7), its order to be recorded (R51). */
export type RoundTask = { what: 'check' | 'present' | 'adopt'; id: string; unit: string }

/** What of it waits for this person, lists by the unit's name. */
export async function roundTasks(app: App, actor: Actor): Promise<RoundTask[]> {
  const { db } = app.storage
  const { authorityId, roles } = actor
  const campaign = await currentCampaign(db, authorityId)
  if (!campaign) return []
  if (campaign.state === 'presented') return may(roles, 'edition.adopt') ? [{ what: 'adopt', id: campaign.id, unit: '' }] : []
  const rows = await db.unitSubmission.findMany({
    where: { authorityId, campaignId: campaign.id },
    select: { id: true, unitId: true, state: true },
  })
  if (rows.length > 0 && rows.every(({ state }) => state === 'accepted'))
    return mayPresent(app, actor) ? [{ what: 'present', id: campaign.id, unit: '' }] : []
  if (!mayCheck(app, actor)) return []
  const waiting = new Map(rows.filter(({ state }) => state === 'checking').map(({ id, unitId }) => [unitId, id]))
  const units = await db.unit.findMany({ where: { authorityId, id: { in: [...waiting.keys()] } }, orderBy: { name: 'asc' } })
  return units.map(({ id, short }) => ({ what: 'check', id: waiting.get(id) ?? '', unit: short }))
}
