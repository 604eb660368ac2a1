import { sameKey } from '../text/same-key.ts'
import type { TouchpointEntry } from '../touchpoint/entry.ts'
import type { EntryChange } from './entry-change.ts'

/** Why changes cannot be put over a list: an entry is not what it was when they were proposed, is no more, or another entry took the name. */
export type Overtaken = { overtaken: 'changed' | 'gone' | 'name-taken'; entryId: string }

/** Two states of an entry are the same to the byte, whatever the sequence in which their fields are written down. */
export const sameEntry = (one: TouchpointEntry, other: TouchpointEntry): boolean => textOf(one) === textOf(other)

const textOf = (entry: TouchpointEntry): string => JSON.stringify(Object.entries(entry).sort(([a], [b]) => (a < b ? -1 : 1)))

const nameOf = ({ processId, name }: TouchpointEntry): string => `${processId} ${sameKey(name)}`

/** Whether an entry is still what a change was made for; a draft that is added stays with its unit and process until then. */
const fits = (now: TouchpointEntry, change: EntryChange): boolean =>
  change.kind === 'add' ? now.state !== 'approved' && placeOf(now) === placeOf(change.after) : sameEntry(now, change.before)

const placeOf = ({ unitId, processId, area }: TouchpointEntry): string => JSON.stringify([unitId, processId, area])

/**
 * The list with the changes in it, exactly as they were approved. All of them or none: refused where the list is not any more what they were made
 * for. An entry that is added may stand in the list as a draft, which it replaces.
 */
export function applyChanges(list: readonly TouchpointEntry[], changes: readonly EntryChange[]): TouchpointEntry[] | Overtaken {
  const entries = new Map(list.map((entry) => [entry.id, entry]))
  for (const change of changes) {
    const now = entries.get(change.entryId)
    if (change.kind !== 'add' && !now) return { overtaken: 'gone', entryId: change.entryId }
    if (now && !fits(now, change)) return { overtaken: 'changed', entryId: change.entryId }
    if (change.kind === 'remove') entries.delete(change.entryId)
    else entries.set(change.entryId, change.after)
  }
  const names = new Set<string>()
  const changed = new Set(changes.map(({ entryId }) => entryId))
  const sorted = [...entries.values()].sort((one, other) => Number(changed.has(one.id)) - Number(changed.has(other.id)))
  for (const entry of sorted) {
    if (names.has(nameOf(entry)) && changed.has(entry.id)) return { overtaken: 'name-taken', entryId: entry.id }
    names.add(nameOf(entry))
  }
  return [...entries.values()]
}
