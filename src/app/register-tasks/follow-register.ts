import { dayFrom } from '../../domain/calendar/day.ts'
import { termEnd } from '../../domain/monitoring/deadline.ts'
import { mergeWork, type RegisterLine, type RegisterWork, type WorkKind } from '../../domain/register/register-work.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type Doer, record } from '../journal/record.ts'
import { responsibleFor } from './responsible.ts'
import { type RegisterTask, taskOf } from './task-row.ts'

const PRIORITY = 3
/** What is asked only where the process has points in force, or has none; the rest is asked anyway. */
const NEEDS_POINTS: Partial<Record<WorkKind, boolean>> = { appeared: false, gone: true, renamed: true }

/** A line of the register that was changed: `before` is undefined for a new one. */
export type ChangedLine = { id: string; before: RegisterLine | undefined; after: RegisterLine }

/** `inForce`: whether a list was in force before the change; there is nothing to follow without one. */
type Following = { app: App; unit: Unit; doer: Doer; now: string; inForce: boolean }

const lineOf = ({ unitId, name, functionName, state }: RegisterLine): RegisterLine => ({ unitId, name, functionName, state })

/**
 * Opens the tasks that follow from a change of the register, for the units concerned, in the transaction of the change (C15.1, E15.1; R53). The points have to be
 * there as they are after the change. The same change again opens nothing, several changes come to what they come to together. Whoever is responsible hears of
 * it once.
 */
export async function followRegister(following: Following, changed: readonly ChangedLine[]): Promise<void> {
  const { app, unit, doer, inForce } = following
  const { authorityId } = doer
  if (!inForce || changed.length === 0 || !keepsList(app.authorities.get(authorityId).regulation)) return
  const ids = changed.map(({ id }) => id)
  const rows = (await unit.tx.registerTask.findMany({ where: { authorityId, processId: { in: ids } } })).map(taskOf)
  const pointed = await unit.tx.touchpointEntry.groupBy({
    by: ['processId'],
    where: { authorityId, processId: { in: ids }, state: 'approved' },
    _count: true,
  })
  const withPoints = new Set(pointed.map(({ processId }) => processId))
  const units = new Set<string>()
  for (const line of changed) {
    const own = rows.filter(({ processId }) => processId === line.id)
    for (const { unitId } of await followLine(following, line, own, withPoints.has(line.id))) units.add(unitId)
  }
  await tellResponsible(following, units)
}

/** Gives the work that is new. A process without points in force has none to lose and none that are called after it; one with points needs none described. */
async function followLine(
  following: Following,
  line: ChangedLine,
  tasks: readonly RegisterTask[],
  withPoints: boolean,
): Promise<RegisterWork[]> {
  const { app, unit, doer, now } = following
  const { authorityId } = doer
  const after = lineOf(line.after)
  const open = tasks.filter(({ state }) => state === 'open')
  const done = tasks.filter(({ state }) => state === 'done' || state === 'unneeded')
  const merged = mergeWork(line.before && lineOf(line.before), after, { open, done })
  if (merged.drop.length > 0)
    await unit.tx.registerTask.updateMany({ where: { id: { in: merged.drop } }, data: { state: 'dropped', doneAt: now } })
  const change = { before: merged.before ?? null, after }
  if (merged.keep.length > 0) await unit.tx.registerTask.updateMany({ where: { id: { in: merged.keep } }, data: { change } })
  const add = merged.add.filter(({ kind }) => NEEDS_POINTS[kind] === undefined || NEEDS_POINTS[kind] === withPoints)
  const { regulation } = app.authorities.get(authorityId)
  const today = dayFrom(app.authorities.today(authorityId, app.clock.now()))
  const { counting, terms } = regulation.settings
  const dueOn = termEnd(today, terms.registerChange, counting.dayOfEvent, app.calendar)
  for (const { kind, unitId } of add) {
    const id = app.ids.next()
    const data = { id, authorityId, unitId, processId: line.id, kind, state: 'open', change, dueOn, openedAt: now, reason: '', given: {} }
    await unit.tx.registerTask.create({ data })
    record(unit, doer, now, 'register.task', `registerTask:${id}`, { kind, unitId, process: line.id, dueOn })
  }
  return add
}

/** One message for each person, whatever the change was. */
async function tellResponsible({ unit, doer: { authorityId }, now }: Following, units: ReadonlySet<string>): Promise<void> {
  const people = new Set<string>()
  for (const unitId of units) for (const personId of await responsibleFor(unit.tx, authorityId, unitId)) people.add(personId)
  for (const personId of people) {
    unit.say({
      ...{ authorityId, personId, slot: `register:${now}:${personId}`, message: 'register-told', params: { at: now } },
      ...{ fileId: null, priority: PRIORITY, dueAt: now, createdAt: now },
    })
  }
}
