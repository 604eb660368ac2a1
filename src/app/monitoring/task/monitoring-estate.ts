import type { Words } from '../../../domain/interview/words.ts'
import { OPEN_STATES } from '../../../domain/monitoring/task.ts'
import { monitoringOf } from '../../../domain/regulation/settled.ts'
import { Conflict } from '../../../storage/conflict.ts'
import type { App } from '../../app.ts'
import type { Estate, Giving, Heir } from '../../leaving/estate.ts'
import { holdingRoles } from '../../people/holding.ts'
import { moveTask, openSeason, type TaskRow } from '../store.ts'

/** Open tasks of the units for which this person, and nobody else at work, answers: by the role of the act (E16), or as who goes on for another. */
async function listed({ app, unit, doer, from, unitId }: Giving): Promise<TaskRow[]> {
  const { authorityId } = doer
  const season = await openSeason(unit.tx, authorityId)
  if (!season) return []
  const role = monitoringOf(app.authorities.get(authorityId).regulation)?.responsible ?? 'interactionOfficer'
  const grants = await unit.tx.roleGrant.findMany({ where: { authorityId, personId: from, role, ...(unitId !== null && { unitId }) } })
  const held = grants.map((grant) => grant.unitId)
  const tasks = await unit.tx.monitoringTask.findMany({
    where: { authorityId, campaignId: season.id, state: { in: [...OPEN_STATES] }, OR: [{ unitId: { in: held } }, { heirId: from }] },
    orderBy: { id: 'asc' },
  })
  const alone: TaskRow[] = []
  for (const task of tasks) {
    if (unitId !== null && task.unitId !== unitId) continue
    const others = (await holdingRoles(unit.tx, authorityId, [role], task.unitId)).filter((id) => id !== from)
    if (others.length === 0) alone.push(task)
  }
  return alone
}

async function hand(giving: Giving, to: Heir, ids: readonly string[]): Promise<void> {
  const { unit, doer, now } = giving
  for (const task of (await listed(giving)).filter(({ id }) => ids.includes(id))) {
    const moved = await moveTask(unit, doer, now, task, { action: 'monitoring.handedOn', data: { heirId: to.id } })
    if (!moved) throw new Conflict('monitoring', 'a task was changed meanwhile')
  }
}

async function describe(app: App, authorityId: string, ids: readonly string[]): Promise<Words[][]> {
  const { db } = app.storage
  const tasks = await db.monitoringTask.findMany({ where: { authorityId, id: { in: [...ids] } }, orderBy: { id: 'asc' } })
  const units = await db.unit.findMany({ where: { authorityId, id: { in: tasks.map(({ unitId }) => unitId) } } })
  return tasks.flatMap(({ unitId }) => units.filter(({ id }) => id === unitId).map(({ name }): Words[] => [name]))
}

/** The monitoring of units of which somebody was the only person responsible (R4). */
export const monitoringEstate: Estate = {
  name: 'monitoring',
  list: async (giving) => (await listed(giving)).map(({ id }) => id),
  hand,
  describe,
}
