import type { Day } from '../../domain/text/day.ts'
import type { Tx } from '../../storage/open.ts'

/** The clock of a demonstration, which can be moved on so that a season is rehearsed in minutes. */
export type DemoClock = {
  /** From now on it is `day`, at the hour that it is. Called inside a transaction: what is to outlast a restart is written through `tx`. */
  shift(day: Day, tx: Tx): Promise<void>
}
