import { z } from 'zod'
import { isDay } from '../../domain/calendar/day.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import { may } from '../../domain/rights/may.ts'
import type { Day } from '../../domain/text/day.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { deadlineNow } from '../calendar/deadline-now.ts'
import { busyEntries } from '../proposals/store/busy-entries.ts'
import { toEntry } from '../touchpoints/entry-row.ts'
import { handledTasks } from './handled-tasks.ts'
import { pointsFor } from './propose-register.ts'
import { type RegisterTask, taskOf } from './task-row.ts'

/** `underWay`: a proposal about it is being decided on. */
export type TaskState = 'open' | 'underWay' | 'done' | 'unneeded' | 'dropped'

/** One task on its card: what has happened, what of it is left, how it ended. */
export type RegisterTaskView = {
  task: RegisterTask
  state: TaskState
  unit: string
  number: string
  other: string
  cited: string
  due: { last: Day; left: number; overdue: number } | undefined
  ended: { name: string; position: string; day: Day } | undefined
  /** Points that a proposal would begin with. */
  points: number
  may: { describe: boolean; propose: boolean; settle: boolean }
}

const given = z.object({ name: z.string(), position: z.string() })

/** Refusals: `register-task-gone` (also another authority's), `not-allowed`. */
export async function registerTaskView(
  app: App,
  actor: Actor,
  id: string,
): Promise<RegisterTaskView | { refused: 'register-task-gone' | 'not-allowed' }> {
  const { authorityId, roles } = actor
  const { db } = app.storage
  const row = await db.registerTask.findFirst({ where: { id, authorityId } })
  if (!row) return { refused: 'register-task-gone' }
  const task = taskOf(row)
  const { unitId, kind, before, after, processId } = task
  if (!may(roles, 'list.viewUnit', { unitId })) return { refused: 'not-allowed' }
  const { regulation, timeZone } = app.authorities.get(authorityId)
  const units = new Map((await db.unit.findMany({ where: { authorityId } })).map((one) => [one.id, one.name]))
  const place = await db.businessProcess.findFirst({ where: { id: processId, authorityId } })
  const busy = await busyEntries(db, authorityId, '')
  const rows = await db.touchpointEntry.findMany({ where: { authorityId, processId, unitId } })
  const free = rows.filter((one) => !busy.has(one.id)).map((one) => toEntry(one))
  const by = given.safeParse(task.given).data
  const open = task.state === 'open'
  return {
    ...{ task, state: await stateOf(app, task), unit: units.get(unitId) ?? '', number: place?.number ?? '' },
    other: units.get((kind === 'came' ? before : after)?.unitId ?? '') ?? '',
    cited: regulation.listRules?.changeGrounds.find(({ key }) => key === 'register')?.clause.cited ?? '',
    due: open ? dueOf(app, authorityId, task.dueOn) : undefined,
    ended: by && task.doneAt !== null ? { ...by, day: dayIn(timeZone, new Date(task.doneAt)) } : undefined,
    points: pointsFor(kind, free).length,
    may: {
      describe: open && kind === 'appeared' && place?.state === 'active' && may(roles, 'touchpoint.create', { unitId }),
      propose: open && kind !== 'went' && may(roles, 'proposal.create', { unitId }),
      settle: open && may(roles, 'register.settle', { unitId }),
    },
  }
}

async function stateOf(app: App, task: RegisterTask): Promise<TaskState> {
  const { state } = task
  if (state === 'done' || state === 'unneeded' || state === 'dropped') return state
  const { handled, settled } = await handledTasks(app.storage.db, task.authorityId, [task])
  if (settled.has(task.id)) return 'done'
  return handled.has(task.id) ? 'underWay' : 'open'
}

function dueOf(app: App, authorityId: string, dueOn: string): RegisterTaskView['due'] {
  if (!isDay(dueOn)) return undefined
  const { deadline, left, overdue } = deadlineNow(app, authorityId, { written: dueOn, counted: true })
  return { last: deadline.last, left, overdue }
}
