import { sameKey } from '../text/same-key.ts'
import type { TouchpointEntry } from '../touchpoint/entry.ts'

export type ListedEntry = Pick<TouchpointEntry, 'id' | 'unitId' | 'processId' | 'name' | 'needs' | 'otherNeed' | 'sourceRef'>
export type ListedProcess = { id: string; area: string; name: string }

/** What a consolidated list has to be looked at for, in the succession in which it is shown. */
export const FINDINGS = ['withoutNeeds', 'withoutSource', 'uncovered', 'doubles'] as const
export type FindingKind = (typeof FINDINGS)[number]

/**
 * What a consolidated list has to be looked at for before it is presented (R51; C11, E10): entries without needs or without a source document, business
 * processes without a point (R39), the same point twice in one process (R34). Ids, in the succession of what was given; of entries that repeat each other
 * every one, those that belong together beside each other.
 */
export type Findings = Record<FindingKind, string[]>

/**
 * Looks at the entries of all units together; `processes` are the active ones of the register. Within a unit the bot lets no point stand twice in a process; but
 * two units may each have a process of the same name in the same direction, and describe one and the same point there.
 */
export function findingsOf(entries: readonly ListedEntry[], processes: readonly ListedProcess[]): Findings {
  const places = new Map(processes.map(({ id, area, name }) => [id, `${area} ${sameKey(name)}`]))
  const covered = new Set(entries.map(({ processId }) => processId))
  return {
    withoutNeeds: entries.filter(({ needs, otherNeed }) => needs.length === 0 && otherNeed === '').map(({ id }) => id),
    withoutSource: entries.filter(({ sourceRef }) => sourceRef === '').map(({ id }) => id),
    uncovered: processes.map(({ id }) => id).filter((id) => !covered.has(id)),
    doubles: doublesOf(entries, places),
  }
}

function doublesOf(entries: readonly ListedEntry[], places: ReadonlyMap<string, string>): string[] {
  const groups = new Map<string, string[]>()
  for (const { id, processId, name } of entries) {
    const place = `${places.get(processId) ?? processId} ${sameKey(name)}`
    groups.set(place, [...(groups.get(place) ?? []), id])
  }
  return [...groups.values()].filter(({ length }) => length > 1).flat()
}
