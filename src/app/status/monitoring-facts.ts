import { dayFrom, yearOf } from '../../domain/calendar/day.ts'
import { isOpen, type TaskState } from '../../domain/monitoring/task.ts'
import type { DueOn } from '../../domain/status/due.ts'
import type { Stage } from '../../domain/status/stage.ts'
import type { StatusSummary } from '../../domain/status/summary.ts'
import type { App } from '../app.ts'
import { termsOf } from '../monitoring/season/progress.ts'
import { openSeason, stateOf } from '../monitoring/store.ts'
import type { Scope } from './scope.ts'

/** A monitoring as a summary counts it: the stage of each unit, and what is still due. */
export type MonitoringFacts = { summary: StatusSummary['monitoring']; stages: ReadonlyMap<string, Stage>; due: DueOn[] }

const NOTHING: MonitoringFacts = { summary: undefined, stages: new Map(), due: [] }

/** The monitoring that is under way (R70); when all have handed over, until its year is over. */
export async function monitoringFacts(app: App, where: Scope): Promise<MonitoringFacts> {
  const { db } = app.storage
  const { authorityId } = where
  const season = await openSeason(db, authorityId)
  if (!season) return NOTHING
  const found = await db.monitoringTask.findMany({
    where: { ...where, campaignId: season.id, NOT: { state: 'lapsed' } },
    select: { unitId: true, state: true, checkedOn: true },
  })
  const tasks = found.map((task) => ({ ...task, state: stateOf(task) }))
  const left = tasks.filter(({ state }) => isOpen(state))
  const today = dayFrom(app.authorities.today(authorityId, app.clock.now()))
  if (tasks.length === 0 || (left.length === 0 && yearOf(today) > season.year)) return NOTHING
  const { check, handOver } = termsOf(app, season)
  // Whoever has checked, or has it back, works to the hand-over.
  const termOf = ({ state, checkedOn }: (typeof tasks)[number]) => (checkedOn === '' && state !== 'returned' ? check : handOver)
  const stages = new Map(tasks.map((task) => [task.unitId, stageOf(task.state, termOf(task).overdue > 0)]))
  const count = (stage: Stage): number => [...stages.values()].filter((one) => one === stage).length
  const counts = { done: count('done'), underWay: count('underWay'), notBegun: count('notBegun'), overdue: count('overdue') }
  return {
    summary: { year: season.year, of: tasks.length, ...counts },
    stages,
    due: left.map((task): DueOn => ({ kind: 'monitoring', day: termOf(task).last, count: 1 })),
  }
}

function stageOf(state: TaskState, late: boolean): Stage {
  if (!isOpen(state)) return 'done'
  if (late) return 'overdue'
  return state === 'notStarted' ? 'notBegun' : 'underWay'
}
