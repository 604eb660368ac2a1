import { wordsIn } from '../text/words-of.ts'
import { CLOSENESS, type Closeness } from './closeness.ts'
import type { Query } from './query.ts'

/** Those that the query means, in their own succession. Slips count only where nothing fits without one: a list has no place for guesses. */
export function soughtIn<T>(items: readonly T[], query: Query, keyOf: (item: T) => string): T[] {
  if (query.empty) return [...items]
  const fits = items.map((item) => ({ item, fit: query.fitOf(keyOf(item)) }))
  const sure = fits.filter(({ fit }) => fit !== undefined && fit < CLOSENESS.slip)
  const kept = sure.length > 0 ? sure : fits.filter(({ fit }) => fit !== undefined)
  return kept.map(({ item }) => item)
}

/** Something that can be found by its title and by what else is said of it; `shared` are keys that many have. */
export type Findable = { title: string; searchKey: string; shared?: readonly string[] }

/** The titles and numbers of a page of results are read from the left. */
const byTitle = new Intl.Collator('ru', { numeric: true, sensitivity: 'base' })

/** One that fits, and how far in front it stands: a smaller place is likelier. */
export type Hit<T> = { item: T; place: number }

/** Those of `items` that the query means. */
export function hitsIn<T extends Findable>(items: readonly T[], query: Query): Hit<T>[] {
  return items.flatMap((item) => {
    const fit = query.fitOf(item.searchKey, item.shared)
    return fit === undefined ? [] : [{ item, place: placeOf(item.title, fit, query) }]
  })
}

/**
 * Hits in their succession: what is called exactly so; then what has the words themselves, their beginnings, other forms of them, slips; among
 * equals what has them in its title, then by title.
 */
export const ranked = <T extends Findable>(hits: readonly Hit<T>[]): T[] =>
  [...hits].sort((one, other) => one.place - other.place || byTitle.compare(one.item.title, other.item.title)).map(({ item }) => item)

function placeOf(title: string, fit: Closeness, query: Query): number {
  const words = wordsIn(title)
  if (fit <= CLOSENESS.beginning && words.join('') === query.key) return 0
  const named = query.fitIn(words)
  return 1 + fit * 2 + (named !== undefined && named <= fit ? 0 : 1)
}
