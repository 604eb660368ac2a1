import type { Day } from '../../domain/text/day.ts'
import type { Unit } from '../../storage/unit.ts'

/** The clock of a demonstration, which can be moved on so that a season is rehearsed in minutes. */
export type DemoClock = {
  /**
   * It is to be `day`, at the hour that it is. What is to outlast a restart is written in the unit's transaction; the clock itself moves when
   * that has committed, so an effect that runs again finds it where it was.
   */
  shift(day: Day, unit: Unit): Promise<void>
}
