import { sameKey } from '../text/same-key.ts'
import type { TouchpointEntry } from '../touchpoint/entry.ts'

export type ListedEntry = Pick<TouchpointEntry, 'id' | 'unitId' | 'processId' | 'name' | 'needs' | 'otherNeed' | 'sourceRef'>

/**
 * What a consolidated list has to be looked at for before it is presented (R51; C11, E10): entries without needs or without a source document, business
 * processes without a point (R39), the same point twice in one process (R34). Ids, in the succession of what was given.
 */
export type Findings = { withoutNeeds: string[]; withoutSource: string[]; uncovered: string[]; doubles: [string, string][] }

/** Looks at the entries of all units together; `processes` are the active ones of the register. */
export function findingsOf(entries: readonly ListedEntry[], processes: readonly { id: string }[]): Findings {
  const met = new Map<string, string>()
  const doubles: [string, string][] = []
  for (const { id, processId, name } of entries) {
    const place = `${processId} ${sameKey(name)}`
    const first = met.get(place)
    if (first === undefined) met.set(place, id)
    else doubles.push([first, id])
  }
  const covered = new Set(entries.map(({ processId }) => processId))
  return {
    withoutNeeds: entries.filter(({ needs, otherNeed }) => needs.length === 0 && otherNeed === '').map(({ id }) => id),
    withoutSource: entries.filter(({ sourceRef }) => sourceRef === '').map(({ id }) => id),
    uncovered: processes.map(({ id }) => id).filter((id) => !covered.has(id)),
    doubles,
  }
}
