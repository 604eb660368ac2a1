import type { GroupAnswer } from '../../domain/monitoring/groups.ts'
import { FINISHED_STATES, type TaskState, taskStateOf } from '../../domain/monitoring/task.ts'
import type { Db, Prisma, Tx } from '../../storage/open.ts'
import type { Unit } from '../../storage/unit.ts'
import { type Doer, record } from '../journal/record.ts'
import { keysIn } from '../touchpoints/entry-row.ts'

export type CampaignRow = Prisma.MonitoringCampaignGetPayload<object>
export type TaskRow = Prisma.MonitoringTaskGetPayload<object>

/** The monitoring that is under way, or the last one that was (R70); null before the first. */
export const lastSeason = (db: Db | Tx, authorityId: string): Promise<CampaignRow | null> =>
  db.monitoringCampaign.findFirst({ where: { authorityId }, orderBy: { year: 'desc' } })

/** The monitoring in which units may still answer. */
export const openSeason = (db: Db | Tx, authorityId: string): Promise<CampaignRow | null> =>
  db.monitoringCampaign.findFirst({ where: { authorityId, state: 'open' }, orderBy: { year: 'desc' } })

/** A task with its monitoring, whether that is open or over. */
export async function anyTask(db: Db | Tx, authorityId: string, id: string): Promise<{ task: TaskRow; season: CampaignRow } | undefined> {
  const task = await db.monitoringTask.findFirst({ where: { id, authorityId } })
  const season = task && (await db.monitoringCampaign.findFirst({ where: { id: task.campaignId, authorityId } }))
  return task && season ? { task, season } : undefined
}

/** A task of a monitoring that is open. */
export async function openTask(db: Db | Tx, authorityId: string, id: string): ReturnType<typeof anyTask> {
  const found = await anyTask(db, authorityId, id)
  return found?.season.state === 'open' ? found : undefined
}

/** The tasks of a season that are not finished: nobody has received a result of the unit. */
export const unfinishedTasks = (db: Db | Tx, { id, authorityId }: Pick<CampaignRow, 'id' | 'authorityId'>): Promise<TaskRow[]> =>
  db.monitoringTask.findMany({
    where: { authorityId, campaignId: id, state: { notIn: [...FINISHED_STATES] } },
    orderBy: { id: 'asc' },
  })

type AnswerRow = Prisma.MonitoringAnswerGetPayload<object>

export const toAnswer = ({ area, answer, picked, processes }: AnswerRow): GroupAnswer => ({
  area,
  answer: answer === 'changes' ? 'changes' : 'none',
  picked: keysIn(picked),
  processes: keysIn(processes),
})

/** What a unit has answered so far. */
export const answersOf = async (db: Db | Tx, { id, authorityId }: Pick<TaskRow, 'id' | 'authorityId'>): Promise<GroupAnswer[]> =>
  (await db.monitoringAnswer.findMany({ where: { taskId: id, authorityId }, orderBy: { area: 'asc' } })).map(toAnswer)

/** Has the unit answered all its groups? */
export const isChecked = ({ checkedOn }: Pick<TaskRow, 'checkedOn'>): boolean => checkedOn !== ''

export const stateOf = ({ state }: Pick<TaskRow, 'state'>): TaskState => taskStateOf(state)

/** Changes a task on condition that nobody was faster; false when somebody was. The line of the journal is written with it. */
export async function moveTask(
  unit: Unit,
  doer: Doer,
  now: string,
  { id, authorityId, revision }: Pick<TaskRow, 'id' | 'authorityId' | 'revision'>,
  change: { action: string; data: Prisma.MonitoringTaskUpdateManyMutationInput; details?: unknown },
): Promise<boolean> {
  const { count } = await unit.tx.monitoringTask.updateMany({
    where: { id, authorityId, revision },
    data: { ...change.data, revision: revision + 1 },
  })
  if (count === 1) record(unit, doer, now, change.action, `monitoring:${id}`, change.details ?? change.data)
  return count === 1
}

/** What every task is before anything has happened to it. */
export const freshTask = (
  id: string,
  { authorityId, campaignId, unitId, now }: { authorityId: string; campaignId: string; unitId: string; now: string },
): TaskRow => ({
  id,
  authorityId,
  campaignId,
  unitId,
  state: 'notStarted',
  openedAt: now,
  checkedOn: '',
  heirId: '',
  gapsReason: '',
  remark: '',
  confirmedById: null,
  confirmedForId: '',
  confirmedName: '',
  confirmedPosition: '',
  confirmedForName: '',
  confirmedChannel: '',
  confirmedAt: null,
  decidedById: null,
  decidedAt: null,
  revision: 1,
})
