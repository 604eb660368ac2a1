import type { TouchpointEntry } from './entry.ts'

export type ProcessFacts = { id: string; unitId: string; area: string }
export type EntryFacts = Pick<TouchpointEntry, 'processId' | 'kind' | 'marks'>

/** Counts of one direction of activity (R31). */
export type AreaCoverage = { area: string; processes: number; uncovered: number; entries: number }

/**
 * - `uncovered`: business processes without a touchpoint (R39; C9, E4);
 * - `finalOnly`: those whose points all stand at the end of the request (R37; E9);
 * - `withoutDigital`, `withoutOffline`: those with points of the other kind only (R40; E11.2, E11.3).
 * Ids in the succession of `processes`.
 */
export type Coverage = {
  processes: number
  entries: number
  areas: AreaCoverage[]
  uncovered: string[]
  finalOnly: string[]
  withoutDigital: string[]
  withoutOffline: string[]
}

/**
 * How far the list covers `processes`: the active ones of a unit or of the whole authority. Entries of other processes are not counted.
 * `areas` are the regulation's directions; each is told of, even without a process.
 */
export function coverageOf(
  areas: readonly { key: string }[],
  processes: readonly ProcessFacts[],
  entries: readonly EntryFacts[],
): Coverage {
  const byProcess = new Map(processes.map((process): [string, EntryFacts[]] => [process.id, []]))
  for (const entry of entries) byProcess.get(entry.processId)?.push(entry)
  const entriesOf = (id: string): readonly EntryFacts[] => byProcess.get(id) ?? []
  const idsWhere = (holds: (own: readonly EntryFacts[]) => boolean): string[] =>
    processes.map(({ id }) => id).filter((id) => holds(entriesOf(id)))
  const covered = (own: readonly EntryFacts[]): boolean => own.length > 0
  const only = (kind: EntryFacts['kind']) => (own: readonly EntryFacts[]) => covered(own) && own.every((entry) => entry.kind === kind)
  return {
    processes: processes.length,
    entries: processes.reduce((sum, { id }) => sum + entriesOf(id).length, 0),
    areas: areas.map(({ key }) => areaCoverage(key, processes, entriesOf)),
    uncovered: idsWhere((own) => !covered(own)),
    finalOnly: idsWhere((own) => covered(own) && own.every(isFinalOnly)),
    withoutDigital: idsWhere(only('offline')),
    withoutOffline: idsWhere(only('digital')),
  }
}

/** A point may serve both before the request and at its end. */
const isFinalOnly = ({ marks }: EntryFacts): boolean => marks.includes('final') && !marks.includes('before')

function areaCoverage(area: string, processes: readonly ProcessFacts[], entriesOf: (id: string) => readonly EntryFacts[]): AreaCoverage {
  const counts = processes.filter((one) => one.area === area).map(({ id }) => entriesOf(id).length)
  return {
    area,
    processes: counts.length,
    uncovered: counts.filter((count) => count === 0).length,
    entries: counts.reduce((sum, count) => sum + count, 0),
  }
}
