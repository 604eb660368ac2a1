import { sameKey } from '../text/same-key.ts'
import { wordsOf } from '../text/words-of.ts'
import { CLOSENESS, type Closeness, closenessTo } from './closeness.ts'

/** What somebody looks for, ready to be held against many search keys. */
export type Query = {
  /** Without letters and digits it finds everything. */
  readonly empty: boolean
  /** The query as a name: equal to the key of sameness of what is called exactly so. */
  readonly key: string
  /** How all its words, in any succession, fit a search key: as well as the worst of them; undefined when one is missing. */
  fitOf(searchKey: string): Closeness | undefined
  /** The same for the words of a title. */
  fitIn(words: readonly string[]): Closeness | undefined
  /** What is left of it without the words that say the same as `searchKey`, in any form. */
  without(searchKey: string): Query
}

const better = (one: Closeness | undefined, other: Closeness | undefined): Closeness | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one

/** A word of the query. Texts repeat their words, so each is compared once. */
class Asked {
  readonly word: string
  readonly #known = new Map<string, Closeness | undefined>()
  readonly #closeness: (word: string) => Closeness | undefined

  constructor(word: string) {
    this.word = word
    this.#closeness = closenessTo(word)
  }

  in(words: readonly string[]): Closeness | undefined {
    let best: Closeness | undefined
    for (const word of words) {
      best = better(best, this.#to(word))
      if (best === CLOSENESS.exact) return best
    }
    return best
  }

  #to(word: string): Closeness | undefined {
    const known = this.#known.get(word)
    if (known !== undefined || this.#known.has(word)) return known
    const found = this.#closeness(word)
    this.#known.set(word, found)
    return found
  }
}

/** Reads what was typed: case, yo, quotes and other signs do not matter. */
export const readQuery = (text: string): Query => queryOf(wordsOf(text), sameKey(text))

function queryOf(words: readonly string[], key: string): Query {
  const asked = [...new Set(words)].map((word) => new Asked(word))
  return {
    empty: asked.length === 0,
    key,
    fitOf: (searchKey) => fitOf(asked, key, searchKey),
    fitIn: (told) => worstOf(asked, told),
    without: (searchKey) => {
      const said = searchKey.split(' ')
      const rest = asked.filter((one) => ![CLOSENESS.exact, CLOSENESS.form].some((fit) => fit === one.in(said))).map(({ word }) => word)
      return rest.length === asked.length ? queryOf(words, key) : queryOf(rest, rest.join(''))
    },
  }
}

function fitOf(asked: readonly Asked[], key: string, searchKey: string): Closeness | undefined {
  if (asked.length === 0) return CLOSENESS.exact
  const words = searchKey.split(' ').slice(1)
  const separate = worstOf(asked, words)
  if (separate !== undefined && separate <= CLOSENESS.beginning) return separate
  // Words that are written in one elsewhere.
  return better(separate, searchKey.includes(` ${key}`) ? CLOSENESS.beginning : undefined)
}

function worstOf(asked: readonly Asked[], words: readonly string[]): Closeness | undefined {
  let worst: Closeness = CLOSENESS.exact
  for (const one of asked) {
    const fit = one.in(words)
    if (fit === undefined) return undefined
    if (fit > worst) worst = fit
  }
  return worst
}
