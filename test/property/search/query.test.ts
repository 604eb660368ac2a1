import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLOSENESS, closenessOf } from '../../../src/domain/search/closeness.ts'
import { hitsIn, ranked, soughtIn } from '../../../src/domain/search/found.ts'
import { readQuery } from '../../../src/domain/search/query.ts'
import { searchKeyOf } from '../../../src/domain/search/search-key.ts'
import { LINKED, linkWord, readLinkWord } from '../../../src/domain/search/thing-link.ts'

const LETTERS = 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'
const SIGNS = ['«', '»', '"', '„', '“', '(', ')', ' ', '!', '…']
const word = (least: number, most = 14) => fc.string({ unit: fc.constantFrom(...LETTERS), minLength: least, maxLength: most })
const words = fc.array(word(1), { minLength: 1, maxLength: 5 })
const folded = (text: string): string => text.toLowerCase().replace(/ё/g, 'е')

/** The same text as somebody else types it: another case, yo or ye, signs around the words. */
const retyped = (text: string) =>
  fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.constantFrom('', '', ...SIGNS)), { minLength: 1, maxLength: 6 }).map((marks) =>
    text
      .split(' ')
      .map((one, index) => {
        const [upper, yo, sign] = marks[index % marks.length] ?? [false, false, '']
        const spelled = yo ? one.replace(/[её]/g, (letter) => (letter === 'е' ? 'ё' : 'е')) : one
        return sign + (upper ? spelled.toUpperCase() : spelled) + sign
      })
      .join(' '),
  )

/** One slip of the finger. */
const slipped = (text: string) =>
  fc
    .tuple(fc.nat(text.length - 1), fc.constantFrom(...LETTERS), fc.constantFrom('lost', 'mistaken', 'added', 'swapped'))
    .map(([at, letter, how]) => {
      const [before, here, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
      if (how === 'lost') return before + after
      if (how === 'mistaken') return before + letter + after
      if (how === 'added') return before + letter + here + after
      return before + after.charAt(0) + here + after.slice(1)
    })

describe('keys that many share', () => {
  it('fit a query as if they were written into each that has them, whoever was compared before', () => {
    fc.assert(
      fc.property(words, fc.array(words, { minLength: 1, maxLength: 4 }), fc.nat(3), (own, others, at) => {
        const [key, ...shared] = [own, ...others].map((texts) => searchKeyOf(texts))
        const query = readQuery([...own.slice(0, 1), ...(others[at % others.length] ?? [])].join(' '))
        const apart = query.fitOf(key ?? '', shared)
        expect(apart).toBe(
          readQuery([...own.slice(0, 1), ...(others[at % others.length] ?? [])].join(' ')).fitOf([key, ...shared].join('')),
        )
        expect(query.fitOf(key ?? '', shared)).toBe(apart)
        expect(query.fitOf('', shared.slice(1))).toBe(query.fitOf(shared.slice(1).join('')))
      }),
    )
  })
})

describe('how a word fits another', () => {
  it('R22 R34 a word is found by itself and by each of its beginnings', () => {
    fc.assert(
      fc.property(word(1), fc.nat(), (one, length) => {
        const text = folded(one)
        expect(closenessOf(text, text)).toBe(CLOSENESS.exact)
        const begin = text.slice(0, 1 + (length % text.length))
        expect(closenessOf(begin, text)).toBe(begin === text ? CLOSENESS.exact : CLOSENESS.beginning)
      }),
    )
  })

  it('R22 R34 one slip in a word of five letters or more is forgiven, whichever of the two was meant', () => {
    const pairs = word(5).chain((one) => slipped(folded(one)).map((typed) => ({ meant: folded(one), typed })))
    fc.assert(
      fc.property(pairs, ({ meant, typed }) => {
        expect(closenessOf(typed, meant)).toBeDefined()
        expect(closenessOf(meant, typed)).toBeDefined()
      }),
    )
  })

  it('R34 what is a slip one way is one the other way, unless one begins the other', () => {
    fc.assert(
      fc.property(word(1, 9), word(1, 9), (first, second) => {
        const [one, other] = [folded(first), folded(second)]
        fc.pre(!one.startsWith(other) && !other.startsWith(one))
        expect(closenessOf(one, other) === CLOSENESS.slip).toBe(closenessOf(other, one) === CLOSENESS.slip)
      }),
    )
  })

  it('R34 digits are never slips: room 101 is not room 102', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999 }), fc.nat({ max: 999_999 }), (one, other) => {
        const fit = closenessOf(String(one), String(other))
        expect(fit !== undefined).toBe(String(other).startsWith(String(one)))
      }),
    )
  })
})

describe('a query', () => {
  it('R22 R34 case, yo, quotes, other signs and the succession of words never matter', () => {
    const cases = words.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length }).chain((turned) => retyped(turned.join(' '))),
      ),
    )
    fc.assert(
      fc.property(cases, ([all, typed]) => {
        expect(readQuery(typed).fitOf(searchKeyOf([all.join(' ')]))).toBe(CLOSENESS.exact)
      }),
    )
  })

  it('R22 what fits better never stands behind what fits worse, and nothing stands twice', () => {
    const titles = fc.array(fc.array(word(3, 9), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 })
    const cases = titles.chain((all) =>
      fc.tuple(
        fc.constant(all),
        fc.constantFrom(...all.flat()).chain((one) => fc.oneof(fc.constant(one), slipped(one))),
      ),
    )
    fc.assert(
      fc.property(cases, ([all, typed]) => {
        const items = all.map((title) => ({ title: title.join(' '), searchKey: searchKeyOf([title.join(' ')]) }))
        const query = readQuery(typed)
        const found = ranked(hitsIn(items, query))
        const whole = found.map(({ title }) => folded(title).replace(/ /g, '') === query.key)
        const fits = found.map(({ searchKey }, index) => (whole[index] ? -1 : (query.fitOf(searchKey) ?? 9)))
        expect(fits).toEqual([...fits].sort((one, other) => one - other))
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })

  it('R22 a list keeps its succession, and guesses only where nothing fits without one', () => {
    fc.assert(
      fc.property(fc.array(word(5, 9), { minLength: 1, maxLength: 10 }), fc.nat(), (titles, which) => {
        const asked = titles[which % titles.length] ?? ''
        const query = readQuery(asked)
        const found = soughtIn(titles, query, (title) => searchKeyOf([title]))
        expect(found).toEqual(titles.filter((title) => found.includes(title)))
        for (const title of found) expect(query.fitOf(searchKeyOf([title]))).toBeLessThan(CLOSENESS.slip)
        expect(found).toContain(asked)
      }),
    )
  })

  it('takes anything that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (typed, text) => {
        const query = readQuery(typed)
        expect(query.empty).toBe(query.key === '')
        if (query.empty) expect(query.fitOf(searchKeyOf([text]))).toBe(CLOSENESS.exact)
      }),
    )
  })
})

describe('the word of a link', () => {
  it('R96 is read back, goes through every messenger, and is never the code of an invitation', () => {
    const ids = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789-'), minLength: 1, maxLength: 24 })
    fc.assert(
      fc.property(fc.constantFrom(...LINKED), ids, (kind, id) => {
        expect(linkWord({ kind, id })).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
        expect(readLinkWord(linkWord({ kind, id }))).toEqual({ kind, id })
      }),
    )
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ABCDEFGHJKMNPRSTVWXYZ'), minLength: 16, maxLength: 16 }),
        (code) => readLinkWord(code) === undefined,
      ),
    )
  })
})
