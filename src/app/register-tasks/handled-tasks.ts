import type { Db, Tx } from '../../storage/open.ts'
import { editionInForce } from '../editions/next-edition.ts'
import { busyEntries } from '../proposals/store/busy-entries.ts'
import type { RegisterTask } from './task-row.ts'

type Point = { id: string; processId: string; state: string; updatedAt: string }

/** `handled`: the list follows, or a proposal is under way that makes it follow; `settled`: it follows. */
export type Handled = { handled: Set<string>; settled: Set<string> }

/**
 * Which of these tasks need nobody any more: the points of a new process are in the list, those of one that is gone have left it and the edition in force, a
 * point of one that changed was changed. That a process went to another unit is known when somebody says so.
 */
export async function handledTasks(db: Db | Tx, authorityId: string, tasks: readonly RegisterTask[]): Promise<Handled> {
  const [handled, settled] = [new Set<string>(), new Set<string>()]
  if (tasks.length === 0) return { handled, settled }
  const where = { authorityId, processId: { in: tasks.map(({ processId }) => processId) } }
  const points: Point[] = await db.touchpointEntry.findMany({ where, select: { id: true, processId: true, state: true, updatedAt: true } })
  const busy = await busyEntries(db, authorityId, '')
  const edition = await editionInForce(db, authorityId)
  const kept = edition ? await db.editionEntry.findMany({ where: { ...where, editionId: edition.id }, select: { processId: true } }) : []
  const inEdition = new Set(kept.map(({ processId }) => processId))
  for (const task of tasks) {
    const own = points.filter(({ processId }) => processId === task.processId)
    const underWay = own.filter(({ id }) => busy.has(id))
    const follows = listFollows(task, own) && !(task.kind === 'gone' && inEdition.has(task.processId))
    if (
      follows ||
      (task.kind === 'gone' ? own.filter(isInForce).every(({ id }) => busy.has(id)) : task.kind !== 'went' && underWay.length > 0)
    )
      handled.add(task.id)
    if (follows) settled.add(task.id)
  }
  return { handled, settled }
}

const isInForce = ({ state }: Point): boolean => state === 'approved'

function listFollows({ kind, openedAt }: RegisterTask, points: readonly Point[]): boolean {
  const inForce = points.filter(isInForce)
  if (kind === 'appeared') return inForce.length > 0
  if (kind === 'gone') return inForce.length === 0
  return kind !== 'went' && inForce.some(({ updatedAt }) => updatedAt > openedAt)
}
