import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { type Doer, record } from '../journal/record.ts'

/**
 * Moves the demonstration's clock to the next working day and writes it down. Whether the doer may is the caller's affair: the button in a
 * chat needs the right `demo.advanceClock`, the control of the web page is for everybody who sits at it, since a demonstration has no secrets.
 * False where the clock is the real one.
 */
export async function advanceDay(app: App, unit: Unit, doer: Doer): Promise<boolean> {
  const { authorities, calendar, clock, demo, demoClock } = app
  if (!demo || !demoClock) return false
  const { authorityId } = doer
  const day = calendar.nextWorkingDay(authorities.today(authorityId, clock.now()))
  record(unit, doer, nowIn(app), 'demo.clock', `authority:${authorityId}`, { day })
  await demoClock.shift(day, unit)
  return true
}
