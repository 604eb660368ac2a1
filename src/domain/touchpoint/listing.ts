import type { TouchpointEntry } from './entry.ts'

export type ListedProcess = { id: string; area: string; number: string }

const byNumber = new Intl.Collator('ru', { numeric: true })
const byName = new Intl.Collator('ru', { numeric: true, sensitivity: 'base' })

/** Keys by their place in the regulation; those that it does not know come last. */
const placesOf = (areas: readonly { key: string }[]): ((area: string) => number) => {
  const places = new Map(areas.map(({ key }, place) => [key, place]))
  return (area) => places.get(area) ?? areas.length
}

/** Business processes as a register is read: by direction (R31), then by number, «1.10» after «1.2». */
export function orderProcesses<P extends ListedProcess>(areas: readonly { key: string }[], processes: readonly P[]): P[] {
  const placeOf = placesOf(areas)
  return [...processes].sort(
    (one, other) => placeOf(one.area) - placeOf(other.area) || byNumber.compare(one.number, other.number) || compareIds(one, other),
  )
}

/** Entries of a list: by direction, then by the number of the business process, then by name. */
export function orderEntries<E extends Pick<TouchpointEntry, 'id' | 'processId' | 'name'>>(
  areas: readonly { key: string }[],
  processes: readonly ListedProcess[],
  entries: readonly E[],
): E[] {
  const places = new Map(orderProcesses(areas, processes).map(({ id }, place) => [id, place]))
  const placeOf = (entry: E): number => places.get(entry.processId) ?? places.size
  return [...entries].sort((one, other) => placeOf(one) - placeOf(other) || byName.compare(one.name, other.name) || compareIds(one, other))
}

const compareIds = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : one.id > other.id ? 1 : 0)

export type Page<T> = { items: T[]; page: number; pages: number; total: number }

/** The page `page` (from 0) of `size` items; a page that is no more there gives the nearest one. An empty list has one empty page. */
export function pageOf<T>(items: readonly T[], size: number, page: number): Page<T> {
  const pages = Math.max(1, Math.ceil(items.length / size))
  const shown = Math.min(Math.max(0, Math.trunc(page) || 0), pages - 1)
  return { items: items.slice(shown * size, (shown + 1) * size), page: shown, pages, total: items.length }
}
