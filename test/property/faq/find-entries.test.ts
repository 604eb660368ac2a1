import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Findable, findEntries } from '../../../src/domain/faq/find-entries.ts'
import { TERMS } from '../../../src/domain/regulation/terms.ts'
import { ASKING_WORDS } from '../../../src/domain/regulation/typed-words.ts'
import { CLOSENESS, closenessOf } from '../../../src/domain/search/closeness.ts'
import { stemOf } from '../../../src/domain/text/stem.ts'
import { wordsOf } from '../../../src/domain/text/words-of.ts'

const ENTRIES: readonly Findable[] = TERMS.map(({ key, ru, en, also }) => ({ key, names: [ru, en, also ?? ''], text: '' }))
const LETTERS = 'абвгдежзийклмнопрстуфхцчшщъыьэюя'

/** Words of the glossary in which a slip can be told from another word. */
const long = TERMS.flatMap(({ key, ru }) =>
  wordsOf(ru)
    .filter((word) => word.length >= 5 && !ASKING_WORDS.has(word))
    .map((word) => ({ key, word })),
)

/** One slip of the finger in a word. */
const slipped = (word: string) =>
  fc
    .tuple(fc.nat(word.length - 1), fc.constantFrom(...LETTERS), fc.constantFrom('lost', 'mistaken', 'added', 'swapped'))
    .map(([at, letter, how]) => {
      const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
      if (how === 'lost') return before + after
      if (how === 'mistaken') return before + letter + after
      if (how === 'added') return before + letter + here + after
      return before + after.charAt(0) + here + after.slice(1)
    })

const anyOf = fc.constantFrom(...long).chain(({ key, word }) => slipped(word).map((typed) => ({ key, word, typed })))

describe('the search in the glossary', () => {
  it('R92 forgives any one slip in a word of five letters or more', () => {
    // A slip that makes another word of the glossary, the beginning or a form of one, is that word.
    const words = [...new Set(ENTRIES.flatMap(({ names }) => names.flatMap(wordsOf)))]
    const fits = (typed: string) => (word: string) =>
      stemOf(word).startsWith(stemOf(typed)) || (closenessOf(typed, word) ?? CLOSENESS.slip) !== CLOSENESS.slip
    fc.assert(
      fc.property(anyOf, ({ key, typed }) => {
        fc.pre(!words.some(fits(typed)))
        expect(findEntries(ENTRIES, typed)).toContain(key)
      }),
      { numRuns: 600 },
    )
  })

  it('R92 does not mind case, yo and the words of asking', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TERMS),
        fc.constantFrom('что такое ', 'Кто такой ', 'чем отличается ', ''),
        fc.boolean(),
        (term, asking, upper) => {
          const typed = asking + (upper ? term.ru.toUpperCase() : term.ru).replace(/ё/g, 'е')
          expect(findEntries(ENTRIES, typed)).toContain(term.key)
        },
      ),
    )
  })

  it('gives keys of entries, each once, for anything that is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (typed) => {
        const found = findEntries(ENTRIES, typed)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
  })
})
