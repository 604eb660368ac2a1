import type { DemoClock } from '../app/demo/demo-clock.ts'
import { dayFrom } from '../domain/calendar/day.ts'
import { instantOf } from '../domain/calendar/zone.ts'
import type { Db } from '../storage/open.ts'
import type { ShiftedClock } from './shifted-clock.ts'

const KEY = 'clock-shift'

/** How far earlier settings forward have moved the demonstration's clock, in milliseconds. */
export async function keptShift(db: Db, authorityId: string): Promise<number> {
  const row = await db.setting.findUnique({ where: { authorityId_key: { authorityId, key: KEY } } })
  return typeof row?.value === 'number' ? row.value : 0
}

/** The clock of a demonstration: what it was set forward by outlasts a restart. `zone` is the authority's. */
export function demoClock(clock: ShiftedClock, authorityId: string, zone: string): DemoClock {
  return {
    async shift(day, unit) {
      const before = clock.now()
      const hour = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(before)
      const after = instantOf(dayFrom(day), hour as `${number}:${number}`, zone)
      const value = clock.forwardMs + Math.max(0, after.getTime() - before.getTime())
      await unit.tx.setting.upsert({
        where: { authorityId_key: { authorityId, key: KEY } },
        create: { authorityId, key: KEY, value },
        update: { value },
      })
      unit.committed(() => clock.setForward(value))
    },
  }
}
