import { sameKey } from '../text/same-key.ts'
import { findKnown } from './catalogue.ts'
import { areSimilar } from './likeness.ts'

type Named = { name: string }

/**
 * `by: 'name'`: the names are one (R34) and both cannot stand in a process; `by: 'synonym'`: both are names of one well-known touchpoint,
 * and a person may still insist that they are two.
 */
export type Same<E> = { entry: E; by: 'name' | 'synonym' }

const SIMILAR_SHOWN = 3

/** The entry of a business process that is the touchpoint called `name`, or undefined (R34; C11, E10). `entries` are those of the process. */
export function findSame<E extends Named>(name: string, entries: readonly E[]): Same<E> | undefined {
  const key = sameKey(name)
  const exact = entries.find((entry) => sameKey(entry.name) === key)
  if (exact) return { entry: exact, by: 'name' }
  const known = surelyKnown(name)
  const synonym = known === undefined ? undefined : entries.find((entry) => surelyKnown(entry.name) === known)
  return synonym && { entry: synonym, by: 'synonym' }
}

/** A slip is a guess: it is offered, never decided. */
function surelyKnown(name: string): string | undefined {
  const found = findKnown(name)
  return found && found.likeness !== 'slip' ? found.known.key : undefined
}

/**
 * Entries that may be meant by `name` though their names differ: slips, letters of the other alphabet, words turned round. At most three,
 * never the one that `findSame` gives.
 */
export function findSimilar<E extends Named>(name: string, entries: readonly E[]): E[] {
  const same = findSame(name, entries)?.entry
  const known = findKnown(name)?.known
  return entries
    .filter((entry) => entry !== same && (areSimilar(name, entry.name) || (known !== undefined && findKnown(entry.name)?.known === known)))
    .slice(0, SIMILAR_SHOWN)
}
