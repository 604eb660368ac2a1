import type { Unit } from '../../../storage/unit.ts'
import { nowIn } from '../../app.ts'
import type { Acting } from '../../dialogue/perform.ts'
import { record } from '../../journal/record.ts'
import { toAnswer } from '../store.ts'

/** Points that have come into a proposal are no longer picked in the task (R70): the others wait for the next one. */
export async function usePicks({ tx }: Unit, authorityId: string, taskId: string, entryIds: readonly string[]): Promise<void> {
  const rows = await tx.monitoringAnswer.findMany({ where: { taskId, authorityId } })
  for (const row of rows) {
    const before = toAnswer(row).picked
    const picked = before.filter((id) => !entryIds.includes(id))
    if (picked.length === before.length) continue
    await tx.monitoringAnswer.update({ where: { taskId_area: { taskId, area: row.area } }, data: { picked } })
  }
}

/** The journal has a line of each point whose pick another answer has taken back, before it came into a proposal (R62). */
export function recordDropped({ app, unit, actor }: Pick<Acting, 'app' | 'unit' | 'actor'>, taskId: string, ids: readonly string[]): void {
  for (const id of ids) record(unit, actor, nowIn(app), 'monitoring.unpick', `entry:${id}`, { taskId })
}
