import { textAt } from '../../../domain/interview/answers.ts'
import { monitoringRemarkInterview } from '../../../domain/monitoring/interviews.ts'
import { keepsList } from '../../../domain/touchpoint/questions/list-clause.ts'
import { nowIn } from '../../app.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import type { Finishing, InterviewKind, Unfinished } from '../../interviews/interview-kind.ts'
import { openDraft } from '../../interviews/open-draft.ts'
import { mayReceive } from '../receivers.ts'
import { moveTask, openTask, type TaskRow, unfinishedTasks } from '../store.ts'
import { tell } from '../tell.ts'
import { answeringFor, unfinishable } from './unit-task.ts'

type Receiving = Pick<Finishing, 'app' | 'unit' | 'actor' | 'now'>

async function handedOver({ app, unit, actor }: Pick<Receiving, 'app' | 'unit' | 'actor'>, id: string): Promise<TaskRow | Refusal> {
  if (!(await mayReceive({ app, db: unit.tx }, actor))) return { refused: 'not-allowed' }
  const found = await openTask(unit.tx, actor.authorityId, id)
  if (!found) return { refused: 'monitoring-gone', screen: at('monitoring') }
  return found.task.state === 'handedOver' ? found.task : { refused: 'monitoring-decided', screen: at('monitoringUnit', id) }
}

async function settle(
  { app, unit, actor, now }: Receiving,
  task: TaskRow,
  { state, remark }: { state: 'received' | 'returned'; remark: string },
): Promise<Screen> {
  const { authorityId, personId } = actor
  const data = { state, remark, decidedById: personId, decidedAt: now }
  if (await moveTask(unit, actor, now, task, { action: `monitoring.${state}`, data })) {
    const people = (await answeringFor({ app, db: unit.tx }, task)).people.map(({ id }) => id)
    const telling = { unit, authorityId, now, what: state, about: task.id, occasion: String(task.revision) } as const
    tell(telling, [...(task.confirmedById ? [task.confirmedById] : []), ...people])
  }
  return at('monitoringUnit', task.id)
}

/**
 * Confirms the receipt of a unit's result (R73): args are the task. Leads to the whole monitoring, which can be ended, when it was the last. Refusals: `not-allowed`, `monitoring-gone`,
 * `monitoring-decided`.
 */
export async function receiveMonitoring({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const task = await handedOver({ app, unit, actor }, args[0] ?? '')
  if ('refused' in task) return task
  const screen = await settle({ app, unit, actor, now: nowIn(app) }, task, { state: 'received', remark: '' })
  const left = await unfinishedTasks(unit.tx, { id: task.campaignId, authorityId: actor.authorityId })
  return left.length === 0 ? at('monitoring') : screen
}

/** Opens the question of what the unit is to put right: args and refusals as of `receiveMonitoring`. */
export async function returnMonitoring({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const task = await handedOver({ app, unit, actor }, args[0] ?? '')
  if ('refused' in task) return task
  return openDraft(app, unit, actor, { kind: monitoringRemarkInterview.key, subject: task.id, answers: {} })
}

/** What the unit is to put right; the result goes back with it. */
export const monitoringRemarkKind: InterviewKind = {
  definition: monitoringRemarkInterview,
  regulated: keepsList,
  // Whoever stands in for the secretary has no right of their own: it is asked when the interview ends.
  allowed: () => true,
  about: async (db, { authorityId, subject }) => {
    const row = await db.monitoringTask.findFirst({ where: { id: subject, authorityId } })
    return (row && (await db.unit.findFirst({ where: { id: row.unitId, authorityId } }))?.name) ?? ''
  },
  facts: () => undefined,
  finish: async (finishing): Promise<Screen | Unfinished> => {
    const task = await handedOver(finishing, finishing.draft.subject)
    if ('refused' in task) return unfinishable(task)
    return settle(finishing, task, { state: 'returned', remark: textAt(finishing.answers, 'remark') })
  },
}
