import { type Group, groupsOf } from '../../domain/monitoring/groups.ts'
import { orderEntries, orderProcesses } from '../../domain/touchpoint/listing.ts'
import type { Db, Tx } from '../../storage/open.ts'
import type { App } from '../app.ts'
import type { EntryRow } from '../touchpoints/entry-row.ts'
import { areasOf } from '../views/words-of-list.ts'

type Reading = { app: Pick<App, 'authorities'>; db: Db | Tx; authorityId: string }
export type UnitGroup = Group<EntryRow>

/** The groups of points of each of these units (all units that have business processes, when left out), by the unit. */
export async function groupsByUnit({ app, db, authorityId }: Reading, unitIds?: readonly string[]): Promise<Map<string, UnitGroup[]>> {
  const areas = areasOf(app.authorities.get(authorityId).regulation)
  const where = { authorityId, ...(unitIds && { unitId: { in: [...unitIds] } }) }
  const processes = orderProcesses(areas, await db.businessProcess.findMany({ where: { ...where, state: 'active' } }))
  const unitOf = new Map(processes.map(({ id, unitId }) => [id, unitId]))
  const all = await db.touchpointEntry.findMany({ where: { authorityId, ...(unitIds && { processId: { in: [...unitOf.keys()] } }) } })
  const entries = orderEntries(
    areas,
    processes,
    all.filter(({ processId }) => unitOf.has(processId)),
  )
  const byUnit = new Map<string, { processes: typeof processes; entries: EntryRow[] }>()
  const of = (unitId: string) => byUnit.get(unitId) ?? { processes: [], entries: [] }
  for (const one of processes) byUnit.set(one.unitId, { ...of(one.unitId), processes: [...of(one.unitId).processes, one] })
  for (const entry of entries) of(unitOf.get(entry.processId) ?? '').entries.push(entry)
  return new Map([...byUnit].map(([unitId, own]) => [unitId, groupsOf(areas, own.processes, own.entries)]))
}

/** The groups of one unit; none where it has no business processes any more. */
export const unitGroups = async (reading: Reading, unitId: string): Promise<UnitGroup[]> =>
  (await groupsByUnit(reading, [unitId])).get(unitId) ?? []
