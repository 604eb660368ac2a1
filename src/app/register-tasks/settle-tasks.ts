import { type App, nowIn } from '../app.ts'
import { record } from '../journal/record.ts'
import { handledTasks } from './handled-tasks.ts'
import { openTasks } from './task-row.ts'

/** Ends the tasks whose list follows the register by now, such as when a proposal was approved. Run twice it does nothing more. */
export async function settleRegisterTasks(app: App, authorityId: string): Promise<number> {
  const open = await openTasks(app.storage.db, authorityId)
  if (open.length === 0) return 0
  const { settled } = await handledTasks(app.storage.db, authorityId, open)
  if (settled.size === 0) return 0
  return app.committer.run([], async (unit) => {
    const now = nowIn(app)
    let ended = 0
    for (const id of settled) {
      const { count } = await unit.tx.registerTask.updateMany({ where: { id, state: 'open' }, data: { state: 'done', doneAt: now } })
      ended += count
      if (count === 1) record(unit, { authorityId, personId: '', place: 'tick' }, now, 'register.done', `registerTask:${id}`)
    }
    return ended
  })
}
