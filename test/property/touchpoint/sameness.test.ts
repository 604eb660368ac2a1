import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TOUCHPOINT_CATALOGUE } from '../../../src/domain/regulation/touchpoint-catalogue.ts'
import { CLOSENESS } from '../../../src/domain/search/closeness.ts'
import { readQuery } from '../../../src/domain/search/query.ts'
import { searchKeyOf } from '../../../src/domain/search/search-key.ts'
import { sameKey } from '../../../src/domain/text/same-key.ts'
import { distance } from '../../../src/domain/text/slips.ts'
import { pageOf } from '../../../src/domain/touchpoint/listing.ts'
import { findSame, findSimilar } from '../../../src/domain/touchpoint/sameness.ts'

const spelling = fc.constantFrom(...TOUCHPOINT_CATALOGUE.flatMap(({ name, spellings }) => [name.ru, ...spellings]))
const word = fc.string({ unit: fc.constantFrom(...'абвеёйкMAX0 -«»'), minLength: 1, maxLength: 8 })
const entries = fc.array(fc.oneof(spelling, word), { maxLength: 6 }).map((names) => names.map((name) => ({ name })))

/** Levenshtein's distance with swaps of neighbours, straight from the definition. */
function slow(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length
  const [a, b] = [one.slice(1), other.slice(1)]
  if (one[0] === other[0]) return slow(a, b)
  const swapped = one[0] === other[1] && one[1] === other[0] ? slow(one.slice(2), other.slice(2)) : Number.POSITIVE_INFINITY
  return 1 + Math.min(slow(a, b), slow(a, other), slow(one, b), swapped)
}

describe('sameness', () => {
  it('R34 an entry with the same key is always found, before any synonym', () => {
    fc.assert(
      fc.property(entries, fc.oneof(spelling, word), (rows, name) => {
        const exact = rows.find((row) => sameKey(row.name) === sameKey(name))
        const same = findSame(name, rows)
        if (exact) expect(same).toEqual({ entry: exact, by: 'name' })
        else expect(same?.by).not.toBe('name')
      }),
    )
  })
  it('R34 the same is found whichever of two names stood first', () => {
    fc.assert(
      fc.property(fc.oneof(spelling, word), fc.oneof(spelling, word), (one, other) => {
        expect(findSame(one, [{ name: other }])?.by).toBe(findSame(other, [{ name: one }])?.by)
      }),
    )
  })
  it('R34 what is similar is never what is the same', () => {
    fc.assert(
      fc.property(
        entries,
        fc.oneof(spelling, word),
        (rows, name) => !findSimilar(name, rows).includes(findSame(name, rows)?.entry ?? { name: '' }),
      ),
    )
  })
  it('the distance is exact up to what is asked for', () => {
    const short = fc.string({ unit: fc.constantFrom(...'абв'), maxLength: 6 })
    fc.assert(
      fc.property(short, short, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
        const exact = slow(one, other)
        expect(distance(one, other, most) <= most).toBe(exact <= most)
        if (exact <= most) expect(distance(one, other, most)).toBe(exact)
      }),
    )
  })
})

describe('search and pages', () => {
  it('an entry is found by the beginning of any of its words, in any case', () => {
    fc.assert(
      fc.property(
        fc.array(spelling, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        fc.integer({ min: 1, max: 9 }),
        fc.boolean(),
        (texts, which, length, upper) => {
          const words = texts
            .join(' ')
            .split(/[^\p{L}\p{N}]+/u)
            .filter((one) => one !== '')
          const begin = (words[which % words.length] ?? '').slice(0, length)
          const fit = readQuery(upper ? begin.toUpperCase() : begin.replace('ё', 'е')).fitOf(searchKeyOf(texts))
          expect(fit === undefined || fit > CLOSENESS.beginning).toBe(false)
        },
      ),
    )
  })
  it('pages hold every item once, in order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), (items, size) => {
        const { pages } = pageOf(items, size, 0)
        expect(Array.from({ length: pages }, (_, page) => pageOf(items, size, page).items).flat()).toEqual(items)
      }),
    )
  })
})
