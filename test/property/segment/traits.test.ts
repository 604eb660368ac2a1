import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countValues } from '../../../src/domain/segment/count-traits.ts'
import { identified } from '../../../src/domain/segment/identified.ts'
import { parseTraits, printTraits } from '../../../src/domain/segment/traits/parse-traits.ts'
import { mergeTraits } from '../../../src/domain/segment/traits/typed-traits.ts'
import { valueTexts, withTraits } from '../../../src/domain/segment/with-traits.ts'
import { anyProfile, anyTraits, ids } from '../../support/profiles.ts'

/** What hurried people type: words, figures and every sign that may divide them. */
const scrap: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('возраст', 'Пол', 'ж', 'село', '60+', '18-35', '1,5', '44-ФЗ', 'до', 'физ-', 'и', 'юрлица', '10:00', 'ё', 'ǰ'),
  fc.constantFrom(' ', ' - ', '–', '—', ': ', ':', '=', ', ', ',', ';', '; ', '\n', '\n- ', '\n1) ', '• ', '(', ')', '.', '->', '<', '- '),
)
const typed = fc.oneof(
  fc.array(scrap, { maxLength: 25 }).map((parts) => parts.join('')),
  fc.string({ maxLength: 40, unit: 'grapheme' }),
)

describe('typed traits', () => {
  it('R13 whatever is typed, what was understood of it is understood again when it is written out', () => {
    fc.assert(
      fc.property(typed, (text) => {
        const { traits } = parseTraits(text)
        expect(parseTraits(printTraits(traits))).toEqual({ traits, unread: [] })
      }),
      { numRuns: 1000 },
    )
  })

  it('R13 nothing that was typed is lost: its letters and figures are in a trait or among the unread', () => {
    fc.assert(
      fc.property(fc.array(scrap, { maxLength: 25 }), (parts) => {
        const { traits, unread } = parseTraits(parts.join(''))
        const heard = [...traits.flatMap(({ name, values }) => [name, ...values]), ...unread].join(' ').toLowerCase()
        for (const word of ['возраст', 'село', 'юрлица']) if (parts.includes(word)) expect(heard).toContain(word)
      }),
      { numRuns: 1000 },
    )
  })

  it('R13 merging the same again adds nothing', () => {
    fc.assert(
      fc.property(typed, typed, (one, other) => {
        const [first, second] = [parseTraits(one).traits, parseTraits(other).traits]
        const merged = mergeTraits(first, second)
        expect(mergeTraits(merged, second)).toEqual(merged)
        expect(mergeTraits(merged, first)).toEqual(merged)
      }),
    )
  })
})

describe('other traits for a profile', () => {
  it('R16 no segment is left with a value that no trait has, and each one that was taken away is reported', () => {
    fc.assert(
      fc.property(anyProfile, anyTraits, (before, traits) => {
        const { profile, lost } = withTraits(before, traits)
        const values = traits.flatMap((trait) => trait.values.map(({ id }) => id))
        for (const segment of profile.segments) {
          const had = before.segments.find(({ id }) => id === segment.id)?.valueIds ?? []
          const gone = had.filter((id) => !values.includes(id))
          expect([...segment.valueIds].sort()).toEqual(had.filter((id) => values.includes(id)).sort())
          const report = lost.find(({ segmentId }) => segmentId === segment.id)
          expect([...(report?.values ?? [])].sort()).toEqual(valueTexts(before.traits, gone).sort())
          if (report) expect(report.left).toBe(countValues(traits, segment.valueIds, 'traitValuePair'))
        }
      }),
    )
  })

  it('R20 a trait typed anew with the same words keeps its ids, and new ones are given to what is new alone', () => {
    fc.assert(
      fc.property(anyProfile, ({ traits }) => {
        const before = identified(
          mergeTraits(
            [],
            traits.map(({ name, values }) => ({ name, values: values.map(({ text }) => text) })),
          ),
          [],
          ids(),
        )
        const typedAnew = before.map(({ name, values }) => ({ name: name.toUpperCase(), values: values.map(({ text }) => text) })).reverse()
        const fresh: string[] = []
        const after = identified([...typedAnew, { name: 'совсем новый', values: ['да'] }], before, () => {
          fresh.push('new')
          return `x${fresh.length}`
        })
        expect(after.slice(0, -1).map(({ id }) => id)).toEqual(before.map(({ id }) => id).reverse())
        expect(fresh).toHaveLength(2)
      }),
    )
  })
})
