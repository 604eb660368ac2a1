import { dayFrom } from '../../../domain/calendar/day.ts'
import { type Deadline, deadlineOf, leftUntil, overdueBy } from '../../../domain/monitoring/deadline.ts'
import { openGroups } from '../../../domain/monitoring/groups.ts'
import { isOpen, type TaskState } from '../../../domain/monitoring/task.ts'
import type { App } from '../../app.ts'
import { holdersNow } from '../../reminders/concerned.ts'
import { type Answering, answerersNow } from '../answerers.ts'
import { groupsByUnit } from '../groups.ts'
import { type CampaignRow, isChecked, lastSeason, stateOf, toAnswer } from '../store.ts'

/** A deadline of the season, and what is left of it in working days. */
export type Term = Deadline & { left: number; overdue: number }

/**
 * One unit in a monitoring (R74). `answered` of `groups` have their answer, `changes` of them tell of changes; `overdue`: working days since what the unit still has to do
 * was due (0 while in time, and once the season is over); `lies`: the people with whom it lies, nobody when it is handed over or nobody answers for the unit.
 */
export type UnitProgress = {
  taskId: string
  unit: { id: string; name: string; short: string }
  state: TaskState
  answered: number
  groups: number
  changes: number
  overdue: number
  as: Answering['as']
  lies: { id: string; name: string }[]
}

export type MonitoringProgress = { id: string; year: number; open: boolean; check: Term; handOver: Term; units: UnitProgress[] }

/** The two deadlines of a season as they are worked to today (R71). */
export function termsOf(app: App, season: CampaignRow): { check: Term; handOver: Term } {
  const { counting } = app.authorities.get(season.authorityId).regulation.settings
  const today = dayFrom(app.authorities.today(season.authorityId, app.clock.now()))
  const term = (written: string): Term => {
    const deadline = deadlineOf(dayFrom(written), counting, app.calendar)
    return { ...deadline, left: leftUntil(deadline, today, app.calendar), overdue: overdueBy(deadline, today, app.calendar) }
  }
  return { check: term(season.checkBy), handOver: term(season.handOverBy) }
}

/**
 * How far every unit is in the last monitoring (R74), by the unit's name, lapsed tasks left out; undefined before the first one. With `unitIds`, of those units only.
 * Reads a constant number of tables, however many units there are.
 */
export async function monitoringProgress(
  app: App,
  authorityId: string,
  unitIds?: readonly string[],
): Promise<MonitoringProgress | undefined> {
  const { db } = app.storage
  const season = await lastSeason(db, authorityId)
  if (!season) return undefined
  const where = { authorityId, campaignId: season.id, NOT: { state: 'lapsed' }, ...(unitIds && { unitId: { in: [...unitIds] } }) }
  const tasks = await db.monitoringTask.findMany({ where })
  const answers = await db.monitoringAnswer.findMany({ where: { authorityId, taskId: { in: tasks.map(({ id }) => id) } } })
  const units = new Map((await db.unit.findMany({ where: { authorityId } })).map((unit) => [unit.id, unit]))
  const persons = await db.person.findMany({ where: { authorityId }, select: { id: true, displayName: true } })
  const names = new Map(persons.map(({ id, displayName }) => [id, displayName]))
  const reading = { app, db, authorityId, now: app.clock.now() }
  const groups = await groupsByUnit(reading, unitIds)
  const answerers = await answerersNow(reading, await holdersNow(reading))
  const { check, handOver } = termsOf(app, season)
  const open = season.state === 'open'
  const lines = tasks.map((task): UnitProgress => {
    const state = stateOf(task)
    const own = answers.filter(({ taskId }) => taskId === task.id).map(toAnswer)
    const all = groups.get(task.unitId) ?? []
    const { id = task.unitId, name = '', short = '' } = units.get(task.unitId) ?? {}
    const { as, people } = answerers(task)
    const late = task.checkedOn === '' && state !== 'returned' ? check.overdue : handOver.overdue
    return {
      taskId: task.id,
      unit: { id, name, short },
      state,
      groups: all.length,
      answered: all.length - openGroups(all, { answers: own, checked: isChecked(task) }).length,
      changes: own.filter(({ answer }) => answer === 'changes').length,
      overdue: open && isOpen(state) ? late : 0,
      as,
      lies: isOpen(state) ? people.map((one) => ({ id: one.id, name: names.get(one.id) ?? '' })) : [],
    }
  })
  const byName = new Intl.Collator('ru', { numeric: true })
  return {
    id: season.id,
    year: season.year,
    open,
    check,
    handOver,
    units: lines.sort((one, other) => byName.compare(one.unit.name, other.unit.name)),
  }
}
