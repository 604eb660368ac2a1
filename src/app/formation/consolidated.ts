import { type Findings, findingsOf } from '../../domain/formation/consolidation.ts'
import { orderEntries, orderProcesses } from '../../domain/touchpoint/listing.ts'
import type { App } from '../app.ts'
import { toEntry } from '../touchpoints/entry-row.ts'
import { areasOf } from '../views/words-of-list.ts'

/** What the consolidated list is made of: entries and active business processes, in the succession of the form. */
export async function consolidated({ storage: { db }, authorities }: Pick<App, 'storage' | 'authorities'>, authorityId: string) {
  const areas = areasOf(authorities.get(authorityId).regulation)
  const processes = orderProcesses(areas, await db.businessProcess.findMany({ where: { authorityId, state: 'active' } }))
  const active = new Set(processes.map(({ id }) => id))
  const rows = await db.touchpointEntry.findMany({ where: { authorityId } })
  const entries = orderEntries(
    areas,
    processes,
    rows.map(toEntry).filter(({ processId }) => active.has(processId)),
  )
  return { processes, entries }
}

/** What has to be looked at in the list of all units (R51). */
export async function findingsNow(app: App, authorityId: string): Promise<Findings> {
  const { processes, entries } = await consolidated(app, authorityId)
  return findingsOf(entries, processes)
}
