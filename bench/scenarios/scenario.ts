import type { Contestant } from '../contestant.ts'
import type { Figures } from '../figures.ts'

/** A column of the table: which figure, its heading with the unit, decimals, and whether to show its ratio to the base. */
export type Column = { figure: string; heading: string; decimals: number; ratio?: true }

/** Something to measure. `measure` is one round for one contestant on a stage of its own. */
export type Scenario = {
  name: string
  /** Says what is measured, with its numbers; `quick` is a rough run. */
  title(quick: boolean): string
  columns: Column[]
  /** Who takes part; left out: everybody. */
  takesPart?: (contestant: Contestant) => boolean
  /** How many alternating rounds the medians are taken of. */
  rounds(quick: boolean): number
  measure(contestant: Contestant, quick: boolean): Promise<Figures>
}
