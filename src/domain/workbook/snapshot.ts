import type { Grant } from '../rights/roles.ts'
import type { TouchpointEntry } from '../touchpoint/entry.ts'

export const FUNCTION_KINDS = ['service', 'function', 'support'] as const
export const REACHES = ['interdepartmental', 'internal'] as const
export type FunctionKind = (typeof FUNCTION_KINDS)[number]
export type Reach = (typeof REACHES)[number]

/** Lines of the registers, as the rules of the workbook see them. */
export type UnitLine = { id: string; name: string; short: string; state: string }
export type StaffLine = {
  id: string
  name: string
  position: string
  unitId: string | null
  email: string
  /** active | blocked | left */
  state: string
  grants: readonly Grant[]
}
export type ProcessLine = {
  id: string
  number: string
  area: string
  functionName: string
  functionKind: string
  name: string
  unitId: string
  reach: string
  state: string
}
export type EditionHead = { number: number; orderNumber: string; orderDate: string }

/** What the database holds. `frozen` are the entries of the edition that the workbook names, when there is one. */
export type Snapshot = {
  units: readonly UnitLine[]
  staff: readonly StaffLine[]
  processes: readonly ProcessLine[]
  entries: readonly TouchpointEntry[]
  editions: readonly EditionHead[]
  frozen: readonly TouchpointEntry[]
}

/** Lines to be added, changed (whole, as they are to be) and retired. */
export type Changes<T> = { add: T[]; change: T[]; retire: T[] }

/** An edition to be written, with its entries in the sequence of the sheet (R41). */
export type NewEdition = EditionHead & { id: string; entries: TouchpointEntry[] }

/** What a workbook makes of the database. */
export type Plan = {
  units: Changes<UnitLine>
  staff: Changes<StaffLine>
  processes: Changes<ProcessLine>
  list: Changes<TouchpointEntry>
  edition?: NewEdition
}

export const noChanges = <T>(): Changes<T> => ({ add: [], change: [], retire: [] })

/** Whether a plan leaves everything as it is. */
export const isEmptyPlan = ({ units, staff, processes, list, edition }: Plan): boolean =>
  edition === undefined &&
  [units, staff, processes, list].every(({ add, change, retire }) => add.length + change.length + retire.length === 0)
