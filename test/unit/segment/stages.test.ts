import { describe, expect, it } from 'vitest'
import { completeness } from '../../../src/domain/segment/completeness.ts'
import type { ParameterFact, SegmentProfile } from '../../../src/domain/segment/segment-profile.ts'
import { stagesOf } from '../../../src/domain/segment/stages.ts'
import { countingTraits, hypothesisOf, profileOf, regulation, segmentOf, traitOf } from '../../support/profiles.ts'

const states = (profile: SegmentProfile, rules = regulation): string =>
  stagesOf(profile, rules)
    .map(({ state }) => state)
    .join(' ')

const fact = (parameter: string, known: boolean): ParameterFact => ({ parameter, known, text: '', amount: null, source: '' })
const main = [fact('size', true), fact('satisfaction', false)]
const values = ['age1', 'region1', 'skill1']
const path = hypothesisOf('h1', 'journeySpecifics', 'подают через доверенное лицо')
const channel = hypothesisOf('h2', 'channel', 'Личный приём')
const whole = profileOf({ segments: [segmentOf('s1', 'Пожилые', values, { parameters: main, hypotheses: [path, channel] })] })

describe('stages of a profile', () => {
  it('R12 four stages in the succession of the act, none begun at first', () => {
    expect(stagesOf(profileOf({ traits: [], segments: [] }), regulation)).toEqual([
      { key: 'traits', state: 'notStarted' },
      { key: 'segmentation', state: 'notStarted' },
      { key: 'profile', state: 'notStarted' },
      { key: 'refinement', state: 'notStarted' },
    ])
  })

  it('R12 R14 traits are done within their bounds, by the counting unit of the authority, each with its source', () => {
    const few = profileOf({ segments: [] })
    expect(states(few)).toBe('done notStarted notStarted notStarted')
    expect(states(few, countingTraits)).toBe('underWay notStarted notStarted notStarted')
    const [first = traitOf('age', 'Возраст', ['60+']), ...others] = few.traits
    expect(states({ ...few, traits: [{ ...first, source: '' }, ...others] })).toBe('underWay notStarted notStarted notStarted')
  })

  it('R12 R17 segmentation is done when each segment is described and asked about, and «not known yet» is an answer', () => {
    const described = (valueIds: string[], parameters: ParameterFact[]) =>
      states(profileOf({ segments: [segmentOf('s1', 'Пожилые', valueIds, { parameters })] }))
    expect(described(values, main)).toBe('done done notStarted notStarted')
    expect(described(values, [fact('size', true)])).toBe('done underWay notStarted notStarted')
    expect(described(values.slice(1), main)).toBe('done underWay notStarted notStarted')
  })

  it('R12 R21 the profile is done with its three parts in every segment', () => {
    expect(states(whole)).toBe('done done done notStarted')
    expect(states({ ...whole, segments: [...whole.segments, segmentOf('s2', 'Сельские', values, { parameters: main })] })).toBe(
      'done done underWay notStarted',
    )
  })

  it('R12 R20 refinement is under way from the first verdict and done with the last', () => {
    const judged = (...hypotheses: (typeof path)[]) =>
      stagesOf(profileOf({ segments: [segmentOf('s1', 'Пожилые', values, { hypotheses })] }), regulation).at(-1)?.state
    expect(judged(path, { ...channel, status: 'confirmed' })).toBe('underWay')
    expect(judged({ ...path, status: 'refuted' }, { ...channel, status: 'confirmed' })).toBe('done')
  })
})

describe('completeness', () => {
  it('R21 a profile without segments, or with a segment that lacks a part, is not complete', () => {
    expect(completeness(profileOf({ segments: [] }), regulation)).toEqual({ complete: false, segments: [] })
    expect(completeness(profileOf(), regulation)).toEqual({
      complete: false,
      segments: [{ segmentId: 's1', missing: ['journeySpecifics', 'channels'], unknown: ['size', 'satisfaction'] }],
    })
  })

  it('R17 R21 what is not known is told, and does not make the profile incomplete', () => {
    expect(completeness(whole, regulation)).toEqual({
      complete: true,
      segments: [{ segmentId: 's1', missing: [], unknown: ['satisfaction'] }],
    })
    const asked = segmentOf('s1', 'Пожилые', values, { parameters: [...main, fact('blindSpot', false)], hypotheses: [path, channel] })
    expect(completeness(profileOf({ segments: [asked] }), regulation).segments[0]?.unknown).toEqual(['satisfaction', 'blindSpot'])
  })

  it('R16 R21 a segment that lost its traits is not described', () => {
    const { segments } = whole
    expect(
      completeness({ ...whole, segments: segments.map((one) => ({ ...one, valueIds: ['age1', 'gone', 'skill1'] })) }, regulation),
    ).toEqual({
      complete: false,
      segments: [{ segmentId: 's1', missing: ['traits'], unknown: ['satisfaction'] }],
    })
  })

  it('R19 R21 what was refuted is no part of the profile any more', () => {
    const [segment = segmentOf('s1', 'Пожилые', values)] = whole.segments
    const refuted = { ...segment, hypotheses: [{ ...path, status: 'refuted' as const }, channel] }
    expect(completeness({ ...whole, segments: [refuted] }, regulation).segments[0]?.missing).toEqual(['journeySpecifics'])
  })
})
