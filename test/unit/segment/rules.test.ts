import { describe, expect, it } from 'vitest'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { countTraits, countValues } from '../../../src/domain/segment/count-traits.ts'
import { identified } from '../../../src/domain/segment/identified.ts'
import { keepsProfiles, profileRulesOf, segmentBounds, traitBounds } from '../../../src/domain/segment/rules.ts'
import { sameValueSet, segmentsWithSameSet } from '../../../src/domain/segment/same-set.ts'
import { withTraits } from '../../../src/domain/segment/with-traits.ts'
import { ids, profileOf, regulation, segmentOf, traitOf } from '../../support/profiles.ts'

describe('how traits are counted', () => {
  it('R14 the bounds of the profile and of a segment are those of the act, with the clause', () => {
    expect(traitBounds(regulation)).toEqual({ min: 5, max: 15, cited: 'п. 7 Порядка разработки сегментов' })
    expect(segmentBounds(regulation)).toEqual({ min: 3, max: 7, cited: 'п. 8 Порядка разработки сегментов' })
  })

  it('R14 R16 traits or their values are counted, by the setting, of a profile and of a segment alike', () => {
    const { traits } = profileOf()
    expect([countTraits(traits, 'trait'), countTraits(traits, 'traitValuePair')]).toEqual([3, 6])
    const both = ['age1', 'age2', 'skill1', 'gone']
    expect([countValues(traits, both, 'trait'), countValues(traits, both, 'traitValuePair')]).toEqual([2, 3])
  })

  it('an authority without rules of profiles develops none', () => {
    expect([keepsProfiles(regulation), keepsProfiles(regulationOf('sverdlovsk'))]).toEqual([true, false])
    expect(() => profileRulesOf(regulationOf('sverdlovsk'))).toThrow('no rules of profiles')
  })
})

describe('segments with the same traits', () => {
  it('R16 a set is the same in whatever succession', () => {
    expect(sameValueSet(['a', 'b'], ['b', 'a'])).toBe(true)
    expect(sameValueSet(['a', 'b'], ['a'])).toBe(false)
    expect(sameValueSet(['a', 'b'], ['a', 'c'])).toBe(false)
  })

  it('R16 segments that cannot be told apart are found, those without traits are not compared', () => {
    const segments = [
      segmentOf('s1', 'A', ['a', 'b']),
      segmentOf('s2', 'B', ['c']),
      segmentOf('s3', 'C', ['b', 'a']),
      segmentOf('s4', 'D', []),
      segmentOf('s5', 'E', []),
    ]
    expect(segmentsWithSameSet({ segments })).toEqual([['s1', 's3']])
  })
})

describe('other traits for a profile', () => {
  it('R16 values that are no more there leave the segments, and it is said which and how many are left', () => {
    const before = profileOf()
    const { profile, lost } = withTraits(before, [traitOf('skill', 'Цифровые навыки', ['низкие']), traitOf('age', 'Возраст', ['60+'])])
    expect(profile.segments[0]?.valueIds).toEqual(['skill1', 'age1'])
    expect(lost).toEqual([{ segmentId: 's1', segment: 'Пожилые заявители', values: ['Регион – село'], left: 2 }])
    expect(before.segments[0]?.valueIds).toEqual(['age1', 'region1', 'skill1'])
  })

  it('R20 a trait keeps its id by its name, one that is known keeps it under another name, a value keeps it by its text', () => {
    const before = [traitOf('age', 'Возраст', ['60+', '60'], { source: 'other', affects: false }), traitOf('sex', 'Пол', ['ж'])]
    const after = identified(
      [
        { name: 'Пол заявителя', values: ['Ж', 'м'], id: 'sex' },
        { name: 'возраст', values: ['60'] },
        { name: 'Пол', values: ['ж'] },
      ],
      before,
      ids(),
    )
    expect(after).toEqual([
      {
        ...traitOf('sex', 'Пол заявителя', []),
        values: [
          { id: 'sex1', text: 'Ж' },
          { id: 'n1', text: 'м' },
        ],
      },
      { ...traitOf('age', 'возраст', [], { source: 'other', affects: false }), values: [{ id: 'age2', text: '60' }] },
      { ...traitOf('n3', 'Пол', [], { source: '' }), values: [{ id: 'n2', text: 'ж' }] },
    ])
  })
})
