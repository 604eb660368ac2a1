import type { TaskState } from '../../../domain/monitoring/task.ts'
import { may } from '../../../domain/rights/may.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { markOf } from '../../dialogue/mark.ts'
import { receiversNow } from '../receivers.ts'
import { openSeason, type TaskRow, unfinishedTasks } from '../store.ts'
import { monitoringProgress } from './progress.ts'

/** A unit that has not finished, and the people with whom it lies: those who answer, or those who receive what it has handed over. */
export type Unfinished = { unit: string; state: TaskState; who: string[] }

/** What ending a season comes to, before it is confirmed. `mark` stands for the units that have not finished. */
export type ClosingView = { id: string; year: number; received: number; of: number; unfinished: Unfinished[]; mark: string }

/** A mark of the units that have not finished, and of which of them wait for the receipt alone: what they answer meanwhile does not change what is confirmed. */
export const closingMark = (tasks: readonly Pick<TaskRow, 'id' | 'state'>[]): string =>
  markOf(tasks.map(({ id, state }) => [id, state === 'handedOver']))

/** Refusals: `not-allowed`, `monitoring-gone` where none is under way. */
export async function closingView(app: App, actor: Actor): Promise<ClosingView | { refused: 'not-allowed' | 'monitoring-gone' }> {
  const { authorityId, roles } = actor
  const { db } = app.storage
  if (!may(roles, 'monitoring.close')) return { refused: 'not-allowed' }
  const season = await openSeason(db, authorityId)
  const progress = season && (await monitoringProgress(app, authorityId))
  if (!season || !progress) return { refused: 'monitoring-gone' }
  const receivers = await receiversNow({ app, db, authorityId })
  const people = await db.person.findMany({ where: { authorityId, id: { in: receivers } }, orderBy: { displayName: 'asc' } })
  const receiving = people.map(({ displayName }) => displayName)
  const left = progress.units.filter(({ state }) => state !== 'received')
  return {
    id: season.id,
    year: season.year,
    received: progress.units.length - left.length,
    of: progress.units.length,
    unfinished: left.map(({ unit, state, lies }) => ({
      ...{ unit: unit.name, state },
      who: state === 'handedOver' ? receiving : lies.map(({ name }) => name),
    })),
    mark: closingMark(await unfinishedTasks(db, season)),
  }
}
