import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { mayReceive } from '../receivers.ts'
import { openSeason } from '../store.ts'

/** A unit whose result waits for its receipt (R73). */
export type Receipt = { id: string; unit: string }

/** Results that this person may receive, by the unit's name. */
export async function receiptsFor(app: App, actor: Actor): Promise<Receipt[]> {
  const { db } = app.storage
  const { authorityId } = actor
  const season = await openSeason(db, authorityId)
  if (!season || !(await mayReceive({ app, db }, actor))) return []
  const where = { authorityId, campaignId: season.id, state: 'handedOver' }
  const tasks = await db.monitoringTask.findMany({ where, select: { id: true, unitId: true } })
  const units = await db.unit.findMany({ where: { authorityId, id: { in: tasks.map(({ unitId }) => unitId) } }, orderBy: { name: 'asc' } })
  return units.flatMap(({ id, short }) => tasks.filter(({ unitId }) => unitId === id).map((task) => ({ id: task.id, unit: short })))
}
