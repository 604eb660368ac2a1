import type { UnitStatus } from '../../domain/status/summary.ts'
import type { App } from '../app.ts'
import type { areasOf } from '../views/words-of-list.ts'
import { byUnit, type Scope } from './scope.ts'

/** Lists of the units: how their business processes are covered (R39), by unit and by direction. */
export async function listFacts({ storage: { db } }: App, where: Scope) {
  const processes = await db.businessProcess.findMany({
    where: { ...where, state: 'active' },
    select: { id: true, unitId: true, area: true },
  })
  const rows = await db.touchpointEntry.groupBy({ by: ['processId', 'unitId'], where, _count: true })
  const counts = new Map<string, number>()
  for (const { processId, _count } of rows) counts.set(processId, (counts.get(processId) ?? 0) + _count)
  const [processesOf, rowsOf] = [byUnit(processes), byUnit(rows)]
  return {
    of: (id: string): Pick<UnitStatus, 'processes' | 'uncovered' | 'entries'> => {
      const own = processesOf(id)
      return {
        processes: own.length,
        uncovered: own.filter((one) => !counts.has(one.id)).length,
        entries: rowsOf(id).reduce((sum, { _count }) => sum + _count, 0),
      }
    },
    areas: (areas: ReturnType<typeof areasOf>) =>
      areas.flatMap((words) => {
        const own = processes.filter(({ area }) => area === words.key)
        const entries = own.reduce((sum, { id }) => sum + (counts.get(id) ?? 0), 0)
        const uncovered = own.filter(({ id }) => !counts.has(id)).length
        return own.length + entries > 0 ? [{ key: words.key, words, processes: own.length, uncovered, entries }] : []
      }),
  }
}
