import { sameKey } from '../text/same-key.ts'
import { wordsOf } from '../text/words-of.ts'
import { CLOSENESS, type Closeness, closenessTo } from './closeness.ts'

/** What somebody looks for, ready to be held against many search keys. */
export type Query = {
  /** Without letters and digits it finds everything. */
  readonly empty: boolean
  /** The query as a name: equal to the key of sameness of what is called exactly so. */
  readonly key: string
  /**
   * How all its words, in any succession, fit a search key: as well as the worst of them; undefined when one is missing. `shared` are keys that belong to it and to
   * many others, such as that of a business process: each is compared once.
   */
  fitOf(searchKey: string, shared?: readonly string[]): Closeness | undefined
  /** The same for the words of a title. */
  fitIn(words: readonly string[]): Closeness | undefined
  /** What is left of it without the words that say the same as `searchKey`, in any form. */
  without(searchKey: string): Query
}

const better = (one: Closeness | undefined, other: Closeness | undefined): Closeness | undefined =>
  one === undefined || (other !== undefined && other < one) ? other : one

/** Stands for what does not fit, where it is remembered. */
const NONE = -1

/** Words of a search key. */
const wordsIn = (searchKey: string): string[] => searchKey.split(' ').slice(1)

/** A word of the query. Texts repeat their words, so each is compared once. */
class Asked {
  readonly word: string
  readonly #known = new Map<string, Closeness | typeof NONE>()
  readonly #shared = new Map<string, Closeness | typeof NONE>()
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
    if (known !== undefined) return known === NONE ? undefined : known
    const found = this.#closeness(word)
    this.#known.set(word, found ?? NONE)
    return found
  }

  /** How it fits a key that many share. */
  inShared(searchKey: string): Closeness | undefined {
    const known = this.#shared.get(searchKey)
    if (known !== undefined) return known === NONE ? undefined : known
    const found = this.in(wordsIn(searchKey))
    this.#shared.set(searchKey, found ?? NONE)
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
    fitOf: (searchKey, shared = []) => fitOf(asked, key, [searchKey, shared]),
    fitIn: (told) => worstOf(asked, (one) => one.in(told)),
    without: (searchKey) => {
      const said = searchKey.split(' ')
      const rest = asked.filter((one) => ![CLOSENESS.exact, CLOSENESS.form].some((fit) => fit === one.in(said))).map(({ word }) => word)
      return rest.length === asked.length ? queryOf(words, key) : queryOf(rest, rest.join(''))
    },
  }
}

function fitOf(asked: readonly Asked[], key: string, [searchKey, shared]: readonly [string, readonly string[]]): Closeness | undefined {
  if (asked.length === 0) return CLOSENESS.exact
  const words = wordsIn(searchKey)
  const separate = worstOf(asked, (one) => shared.reduce((best, each) => better(best, one.inShared(each)), one.in(words)))
  if (separate !== undefined && separate <= CLOSENESS.beginning) return separate
  // Words that are written in one elsewhere.
  const whole = ` ${key}`
  const inOne = searchKey.includes(whole) || shared.some((each) => each.includes(whole))
  return better(separate, inOne ? CLOSENESS.beginning : undefined)
}

function worstOf(asked: readonly Asked[], fitOfOne: (one: Asked) => Closeness | undefined): Closeness | undefined {
  let worst: Closeness = CLOSENESS.exact
  for (const one of asked) {
    const fit = fitOfOne(one)
    if (fit === undefined) return undefined
    if (fit > worst) worst = fit
  }
  return worst
}
