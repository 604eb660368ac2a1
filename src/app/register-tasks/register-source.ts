import { isDay } from '../../domain/calendar/day.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import { concerned, holdersNow } from '../reminders/concerned.ts'
import { deadlineSource, type SetDeadline } from '../reminders/deadline-source.ts'
import type { Reading, ReminderSource } from '../reminders/source.ts'
import { handledTasks } from './handled-tasks.ts'
import { responsibleOf } from './responsible.ts'
import { openTasks, type RegisterTask } from './task-row.ts'

/** Tasks that still wait for their units, with their deadlines. */
export async function registerDeadlines(reading: Reading, ids?: readonly string[]): Promise<(SetDeadline & { task: RegisterTask })[]> {
  const { app, db, authorityId } = reading
  const tasks = await openTasks(db, authorityId, ids)
  if (tasks.length === 0) return []
  const { handled } = await handledTasks(db, authorityId, tasks)
  const unitIds = tasks.map(({ unitId }) => unitId)
  const holders = await holdersNow(reading, ids && unitIds)
  const { timeZone } = app.authorities.get(authorityId)
  return tasks.flatMap((task) => {
    const { id, unitId, dueOn, openedAt } = task
    if (handled.has(id) || !isDay(dueOn)) return []
    const own = responsibleOf(holders, unitId)
    const recipients = concerned(reading, 'registerChange', { own, unitId, holders })
    return [{ id, written: dueOn, counted: true, since: dayIn(timeZone, new Date(openedAt)), recipients, task }]
  })
}

/** Units are reminded of changes of the register by their line in the table of reminders (R72). */
export const registerSource: ReminderSource = deadlineSource({
  key: 'register',
  ladder: 'registerChange',
  withDeadline: registerDeadlines,
  // What is handled is not listed any more.
  done: async () => new Set(),
})
