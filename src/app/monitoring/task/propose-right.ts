import { may } from '../../../domain/rights/may.ts'
import type { Db, Tx } from '../../../storage/open.ts'
import type { App } from '../../app.ts'
import { openSeason } from '../store.ts'
import { type Answerer, mayAnswer } from './unit-task.ts'

/** In whose place somebody proposes (empty: for themselves), and the task of the monitoring from which the right comes, if it does. */
export type Proposing = { forId: string; taskId: string }

/**
 * Whether somebody may propose changes of a unit's list (R54): whoever has the right in the unit; and while a monitoring is open whoever answers in it for the unit today, in the place
 * of somebody who is away or as who goes on for one who has left (R4, R58). Undefined for anybody else.
 */
export async function mayPropose(reading: { app: App; db: Db | Tx }, actor: Answerer, unitId: string): Promise<Proposing | undefined> {
  const { authorityId, roles } = actor
  if (may(roles, 'proposal.create', { unitId })) return { forId: '', taskId: '' }
  const season = await openSeason(reading.db, authorityId)
  const where = { authorityId, unitId, campaignId: season?.id ?? '', NOT: { state: 'lapsed' } }
  const task = season && (await reading.db.monitoringTask.findFirst({ where }))
  const own = task && (await mayAnswer(reading, actor, task))
  return own ? { ...own, taskId: task.id } : undefined
}
