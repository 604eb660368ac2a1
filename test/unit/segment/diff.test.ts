import { describe, expect, it } from 'vitest'
import { describeDiff } from '../../../src/domain/segment/diff/describe-diff.ts'
import { mergeEdits } from '../../../src/domain/segment/diff/merge-edits.ts'
import { applyDiff, diffProfiles, rebuild } from '../../../src/domain/segment/diff/profile-diff.ts'
import type { SegmentProfile } from '../../../src/domain/segment/segment-profile.ts'
import { withTraits } from '../../../src/domain/segment/with-traits.ts'
import { hypothesisOf, profileOf, regulation, segmentOf, traitOf } from '../../support/profiles.ts'

const base = profileOf({
  segments: [
    segmentOf('s1', 'Пожилые', ['age1', 'region1', 'skill1'], { hypotheses: [hypothesisOf('h1', 'channel', 'Телефон')] }),
    segmentOf('s2', 'Молодые', ['age2', 'region2', 'skill2']),
  ],
})
const [old = segmentOf('', '', []), young = segmentOf('', '', [])] = base.segments
const lines = (after: SegmentProfile, before: SegmentProfile | null = base) => describeDiff(diffProfiles(before, after), before, after)
const merge = (theirs: SegmentProfile, mine: SegmentProfile) => mergeEdits(base, theirs, mine, regulation)

describe('what a change was', () => {
  it('R20 only what changed is kept', () => {
    const after = { ...base, basis: 'приказ', segments: [{ ...old, name: 'Старшие' }, young] }
    expect(diffProfiles(base, after)).toEqual({
      head: { basis: 'приказ' },
      segments: { removed: [], set: [{ id: 's1', name: 'Старшие' }], order: null },
    })
    expect(applyDiff(base, diffProfiles(base, after))).toEqual(after)
    expect(() => rebuild([])).toThrow('a profile has at least the change that made it')
  })

  it('R20 a first change makes the profile; a change of traits tells what became of each', () => {
    expect(lines(base, null)[0]).toEqual({ what: 'created', title: 'Предоставление земельного участка' })
    const [age = traitOf('', '', []), , skill = traitOf('', '', [])] = base.traits
    const traits = [
      {
        ...age,
        name: 'Возраст заявителя',
        values: [
          { id: 'age1', text: '60 и старше' },
          { id: 'x1', text: 'до 18' },
        ],
      },
      { ...skill, source: 'other', sourceNote: 'опрос', affects: false },
      traitOf('sex', 'Пол', ['ж']),
    ]
    expect(lines(withTraits(base, traits).profile)).toEqual([
      { what: 'traitRemoved', trait: 'Регион', values: ['село', 'город'] },
      { what: 'traitRenamed', from: 'Возраст', to: 'Возраст заявителя' },
      { what: 'valuesAdded', trait: 'Возраст заявителя', values: ['до 18'] },
      { what: 'valuesRemoved', trait: 'Возраст заявителя', values: ['18–35'] },
      { what: 'valueReworded', trait: 'Возраст заявителя', from: '60+', to: '60 и старше' },
      { what: 'traitSource', trait: 'Цифровые навыки', from: 'law', to: 'other', note: 'опрос' },
      { what: 'traitAffects', trait: 'Цифровые навыки', affects: false },
      { what: 'traitAdded', trait: 'Пол', values: ['ж'] },
      { what: 'segmentValues', segment: 'Пожилые', added: [], removed: ['Регион – село'] },
      { what: 'segmentValues', segment: 'Молодые', added: [], removed: ['Возраст – 18–35', 'Регион – город'] },
    ])
  })

  it('R17 R19 R24 a segment tells its parameters, its responsible employee and the verdict on its hypotheses', () => {
    const size = { parameter: 'size', known: true, text: '', amount: 12_000, source: 'internalStatistics' }
    const confirmed = hypothesisOf('h1', 'channel', 'Телефон', { status: 'confirmed', evidence: 'опрос' })
    const after = { ...base, version: 1, segments: [{ ...old, responsibleId: 'e1', parameters: [size], hypotheses: [confirmed] }] }
    expect(lines(after)).toEqual([
      { what: 'version', to: 1 },
      { what: 'segmentRemoved', segment: 'Молодые', values: ['Возраст – 18–35', 'Регион – город', 'Цифровые навыки – высокие'] },
      { what: 'responsible', segment: 'Пожилые', from: null, to: 'e1' },
      { what: 'parameter', segment: 'Пожилые', parameter: 'size', from: null, to: size },
      { what: 'verdict', segment: 'Пожилые', from: old.hypotheses[0], to: confirmed },
    ])
  })
})

describe('two people editing one profile', () => {
  it('R20 edits of different parts merge silently', () => {
    const theirs = { ...base, version: 3, basis: 'приказ', segments: [{ ...old, responsibleId: 'e1' }, young] }
    const mine = { ...base, dueOn: base.dueOn, segments: [{ ...old, name: 'Старшие' }, young, segmentOf('s3', 'Семьи', ['age1'])] }
    const { merged, clash, lost } = merge(theirs, mine)
    expect({ clash, lost }).toEqual({ clash: false, lost: [] })
    expect(merged).toMatchObject({
      version: 3,
      basis: 'приказ',
      segments: [{ name: 'Старшие', responsibleId: 'e1' }, {}, { name: 'Семьи' }],
    })
  })

  it('R20 the same part changed by both is a clash, in which mine would hold', () => {
    const { merged, clash } = merge({ ...base, basis: 'приказ' }, { ...base, basis: 'распоряжение' })
    expect([merged.basis, clash]).toEqual(['распоряжение', true])
  })

  it('R16 R20 a value that another person took away is told of, not left dangling', () => {
    const theirs = withTraits(base, base.traits.slice(1)).profile
    const mine = { ...base, segments: [...base.segments, segmentOf('s3', 'Семьи', ['age1', 'region1'])] }
    const { merged, clash, lost } = merge(theirs, mine)
    expect(merged.segments[2]?.valueIds).toEqual(['region1'])
    expect({ clash, lost }).toEqual({ clash: true, lost: [{ segmentId: 's3', segment: 'Семьи', values: ['Возраст – 60+'], left: 1 }] })
  })

  it('R20 a segment that another person removed comes back as a whole, which is a clash', () => {
    const { merged, clash } = merge({ ...base, segments: [young] }, { ...base, segments: [{ ...old, name: 'Старшие' }, young] })
    expect(clash).toBe(true)
    expect(merged.segments.find(({ id }) => id === 's1')).toEqual({ ...old, name: 'Старшие' })
  })

  it('R14 R20 together not more than the act allows, and no name twice', () => {
    const many = (prefix: string) => traitOf(prefix, `Признак ${prefix}`, ['1', '2', '3', '4', '5'])
    const added = (prefix: string) => ({ ...base, traits: [...base.traits, many(prefix)] })
    expect(merge(added('x'), added('y')).clash).toBe(true)
    const sex = (id: string) => ({ ...base, traits: [...base.traits, traitOf(id, id === 'x' ? 'Пол' : 'пол', ['ж'])] })
    expect(merge(sex('x'), sex('y')).clash).toBe(true)
    expect(merge(sex('x'), { ...base, basis: 'приказ' }).clash).toBe(false)
  })
})
