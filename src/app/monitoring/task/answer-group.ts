import { NEW_POINTS, openGroups, processesOf } from '../../../domain/monitoring/groups.ts'
import { may } from '../../../domain/rights/may.ts'
import { nowIn } from '../../app.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { startInterview } from '../../interviews/start-interview.ts'
import { channelOf } from '../../people/channel-of.ts'
import { type UnitGroup, unitGroups } from '../groups.ts'
import { answersOf, isChecked, moveTask } from '../store.ts'
import { recordDropped } from './picks.ts'
import { type Mine, ownTask } from './unit-task.ts'

/** Entries that one proposal can hold. */
const MOST_PICKED = 10

const ANSWERS = ['none', 'changes'] as const
type Answer = (typeof ANSWERS)[number]

/** A group of the actor's unit. Refusals: those of `ownTask`, `monitoring-group-gone`. */
export async function ownGroup(acting: Acting): Promise<(Mine & { group: UnitGroup; groups: UnitGroup[] }) | Refusal> {
  const [id = '', area = ''] = acting.args
  const mine = await ownTask(acting, id)
  if ('refused' in mine) return mine
  const { app, unit, actor } = acting
  const groups = await unitGroups({ app, db: unit.tx, authorityId: actor.authorityId }, mine.task.unitId)
  const group = groups.find((one) => one.area === area)
  return group ? { ...mine, group, groups } : { refused: 'monitoring-group-gone', screen: at('monitoringUnit', id) }
}

/**
 * Answers the one question about a group (R70): args are the task, the direction and `none` or `changes`. Kept at once; the last answer counts. Leads to the next group that
 * waits, to what changes, or back to the unit when all is answered. Refusals: those of `ownGroup`.
 */
export async function answerMonitoring(acting: Acting): Promise<Screen | Refusal> {
  const found = await ownGroup(acting)
  if ('refused' in found) return found
  const { app, unit, actor, args } = acting
  const { task, group, groups } = found
  const answer: Answer = ANSWERS.find((one) => one === args[2]) ?? 'none'
  const now = nowIn(app)
  const checked = isChecked(task) && openGroups(groups, { answers: await answersOf(unit.tx, task), checked: true }).length === 0
  const data = {
    answer,
    processes: processesOf(groups),
    answeredById: actor.personId,
    channel: channelOf(actor.place),
    answeredAt: now,
  }
  const of = { taskId: task.id, area: group.area }
  const before = (await answersOf(unit.tx, task)).find(({ area }) => area === group.area)
  if (answer === 'none') recordDropped(acting, task.id, before?.picked ?? [])
  await unit.tx.monitoringAnswer.upsert({
    where: { taskId_area: of },
    create: { ...of, authorityId: task.authorityId, picked: [], ...data },
    update: { ...data, ...(answer === 'none' && { picked: [] }) },
  })
  const [next] = openGroups(groups, { answers: await answersOf(unit.tx, task), checked })
  const checkedOn = next ? '' : task.checkedOn || app.authorities.today(task.authorityId, app.clock.now())
  const state = task.state === 'notStarted' ? 'underWay' : task.state
  const change = { action: 'monitoring.answer', data: { state, checkedOn }, details: { area: group.area, answer } }
  if (!(await moveTask(unit, actor, now, task, change))) return { refused: 'monitoring-moved', screen: at('monitoringUnit', task.id) }
  if (answer === 'changes' && group.area !== NEW_POINTS) return at('monitoringChanges', task.id, group.area)
  if (answer === 'changes' && may(actor.roles, 'touchpoint.create', { unitId: task.unitId }))
    return startInterview({ ...acting, args: ['touchpoint'] })
  return next ? at('monitoringGroup', task.id, next.area) : at('monitoringUnit', task.id)
}

/**
 * Picks a point that changes, or takes the pick back: args are the task, the direction, the entry and the page of the card. Refusals: those of `ownGroup`,
 * `monitoring-group-gone`, `monitoring-picked-many`.
 */
export async function pickMonitoring(acting: Acting): Promise<Screen | Refusal> {
  const found = await ownGroup(acting)
  if ('refused' in found) return found
  const { unit, args } = acting
  const { task, group } = found
  const [, , entryId = '', page = '0'] = args
  const screen = at('monitoringChanges', task.id, group.area, page)
  const before = (await answersOf(unit.tx, task)).find(({ area }) => area === group.area)
  if (!before || !group.entries.some(({ id }) => id === entryId))
    return { refused: 'monitoring-group-gone', screen: at('monitoringUnit', task.id) }
  const there = before.picked.filter((id) => group.entries.some((entry) => entry.id === id))
  const picked = there.includes(entryId) ? there.filter((id) => id !== entryId) : [...there, entryId]
  if (picked.length > MOST_PICKED) return { refused: 'monitoring-picked-many', params: { count: MOST_PICKED }, screen }
  await unit.tx.monitoringAnswer.update({ where: { taskId_area: { taskId: task.id, area: group.area } }, data: { picked } })
  return screen
}
