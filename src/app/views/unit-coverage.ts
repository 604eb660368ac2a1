import { may } from '../../domain/rights/may.ts'
import { type Coverage, coverageOf } from '../../domain/touchpoint/coverage.ts'
import { orderProcesses } from '../../domain/touchpoint/listing.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { toEntry } from '../touchpoints/entry-row.ts'
import { areasOf, type Named } from './words-of-list.ts'

export type ProcessName = { id: string; name: string }

/** How far a unit's list covers its business processes, with their names. `mayAdd`: the person may enter points for them. */
export type UnitCoverage = {
  unit: { id: string; name: string }
  own: boolean
  counts: Pick<Coverage, 'processes' | 'entries'>
  /** Entries of the unit's list, those of business processes that the register has lost included. */
  listed: number
  uncovered: ProcessName[]
  finalOnly: ProcessName[]
  withoutDigital: ProcessName[]
  withoutOffline: ProcessName[]
  /** Only the directions that the unit has to do with. */
  areas: { area: Named; processes: number; uncovered: number; entries: number }[]
  mayAdd: boolean
}

/** Coverage of a unit (R31, R37, R39, R40). Refusal: `not-allowed`. */
export async function unitCoverage(app: App, actor: Actor, unitId: string): Promise<UnitCoverage | { refused: 'not-allowed' }> {
  const { authorityId } = actor
  const { db } = app.storage
  const unit = may(actor.roles, 'coverage.view', { unitId }) ? await db.unit.findFirst({ where: { id: unitId, authorityId } }) : null
  if (!unit) return { refused: 'not-allowed' }
  const areas = areasOf(app.authorities.get(authorityId).regulation)
  const processes = orderProcesses(areas, await db.businessProcess.findMany({ where: { authorityId, unitId, state: 'active' } }))
  const rows = await db.touchpointEntry.findMany({ where: { authorityId, processId: { in: processes.map(({ id }) => id) } } })
  const coverage = coverageOf(areas, processes, rows.map(toEntry))
  const names = new Map(processes.map(({ id, name }) => [id, name]))
  const named = (ids: readonly string[]): ProcessName[] => ids.map((id) => ({ id, name: names.get(id) ?? '' }))
  const own = unitId === actor.unitId
  return {
    unit: { id: unit.id, name: unit.name },
    own,
    listed: await db.touchpointEntry.count({ where: { authorityId, unitId } }),
    counts: { processes: coverage.processes, entries: coverage.entries },
    uncovered: named(coverage.uncovered),
    finalOnly: named(coverage.finalOnly),
    withoutDigital: named(coverage.withoutDigital),
    withoutOffline: named(coverage.withoutOffline),
    areas: areas.flatMap((area) => {
      const counts = coverage.areas.find((one) => one.area === area.key)
      return counts && counts.processes + counts.entries > 0 ? [{ ...counts, area }] : []
    }),
    mayAdd: may(actor.roles, 'touchpoint.create', { unitId }),
  }
}
