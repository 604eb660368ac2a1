import { ASKING_WORDS } from '../regulation/typed-words.ts'
import { CLOSENESS, closenessOf } from '../search/closeness.ts'
import { stemOf } from '../text/stem.ts'
import { wordsOf } from '../text/words-of.ts'

/** Something that can be looked for: by its names, the one that it is shown by first, and by what is said of it. */
export type Findable = { key: string; names: readonly string[]; text: string }

/** How well a word of a query fits one of an entry; a larger number fits worse. */
const [FORM, BEGINNING, SLIP, SAID] = [0, 1, 2, 3]
const SHORTEST_BEGINNING = 3

/** To whom a word is explained any form of it is the word itself, and who types «сегмент» means «сегментация» too. */
function closeness(asked: string, word: string): number | undefined {
  const found = closenessOf(asked, word)
  const [one, other] = [stemOf(asked), stemOf(word)]
  if (found === CLOSENESS.exact || found === CLOSENESS.form || one === other) return FORM
  if (asked.length >= SHORTEST_BEGINNING && (found === CLOSENESS.beginning || other.startsWith(one))) return BEGINNING
  return found === CLOSENESS.slip ? SLIP : undefined
}

const best = (fits: readonly (number | undefined)[]): number | undefined =>
  fits.reduce((least, one) => (one === undefined ? least : Math.min(least ?? one, one)), undefined)

function fitOf(asked: string, names: readonly string[], said: ReadonlySet<string>): number | undefined {
  return best(names.map((word) => closeness(asked, word))) ?? (said.has(stemOf(asked)) ? SAID : undefined)
}

/** How an entry answers a query: words that it has, the worst of their fits, where in its first name the first of them stands. */
type Hit = { key: string; found: number; worst: number; total: number; place: number }

function hitOf({ key, names, text }: Findable, asked: readonly string[]): Hit | undefined {
  const words = names.flatMap(wordsOf)
  const said = new Set(wordsOf(text).map(stemOf))
  const fits = asked.flatMap((word) => fitOf(word, words, said) ?? [])
  if (fits.length === 0) return undefined
  const place = wordsOf(names[0] ?? '').findIndex((word) => asked.some((one) => closeness(one, word) !== undefined))
  return {
    key,
    found: fits.length,
    worst: Math.max(...fits),
    total: fits.reduce((sum, one) => sum + one, 0),
    place: place < 0 ? words.length : place,
  }
}

/** Forms and beginnings are one class: who types «сегмент» means «сегментация» too. */
const classOf = ({ worst }: Hit): number => Math.max(worst, BEGINNING)

/**
 * Keys of the entries that a query means, the likeliest first: in any form of a word, without regard to case and yo, with slips. Only the entries
 * that have most of its words and fit best are kept; slips and mere mentions count where nothing is called so. Words of asking do not count.
 */
export function findEntries(entries: readonly Findable[], query: string): string[] {
  const all = wordsOf(query)
  const told = all.filter((word) => !ASKING_WORDS.has(word))
  const hits = entries.flatMap((entry) => hitOf(entry, told.length > 0 ? told : all) ?? [])
  const most = Math.max(0, ...hits.map(({ found }) => found))
  const complete = hits.filter(({ found }) => found === most)
  const closest = Math.min(...complete.map(classOf))
  return complete
    .filter((hit) => classOf(hit) === closest)
    .sort((one, other) => one.total - other.total || one.place - other.place)
    .map(({ key }) => key)
}
