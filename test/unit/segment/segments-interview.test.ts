import { describe, expect, it } from 'vitest'
import { answersOfSegments, segmentsFault, segmentsFromAnswers } from '../../../src/domain/segment/questions/segments/segments-answers.ts'
import { segmentsInterview } from '../../../src/domain/segment/questions/segments/segments-interview.ts'
import type { Segment, SegmentProfile } from '../../../src/domain/segment/segment-profile.ts'
import { Interviewee } from '../../support/interviewee.ts'
import { countingTraits, hypothesisOf, ids, profileOf, regulation, segmentOf } from '../../support/profiles.ts'

const empty = profileOf({ segments: [] })
const sit = (rules = regulation, profile: SegmentProfile = empty) =>
  new Interviewee(segmentsInterview, { facts: { traits: profile.traits }, regulation: rules, answers: answersOfSegments(profile) })
const saved = (person: ReturnType<typeof sit>, profile: SegmentProfile = empty): Segment[] =>
  segmentsFromAnswers(person.answers, profile, regulation, ids())

const old = ['Возраст – 60+', 'Регион – село', 'Цифровые навыки – низкие']
const young = ['Возраст – 18–35', 'Регион – город', 'Цифровые навыки – высокие']
const OLD = ['age1', 'region1', 'skill1']
const YOUNG = ['age2', 'region2', 'skill2']

describe('the segments of a profile', () => {
  it('R16 R17 two of them: named in one message, described by ticks, asked about by two main parameters', () => {
    const person = sit().say('Пожилые заявители\nМолодые').press('k')
    expect(person.label).toEqual({ id: 'profile-ask-values', params: { segment: 'Пожилые заявители' } })
    person.tick(...old).tick(...young)
    person.say('12 тыс').press('s').say('800 человек').say('скорее довольны').press('k')
    expect([person.finished, person.messages]).toEqual([true, 9])
    const unknown = { parameter: 'satisfaction', known: false, text: '', amount: null, source: '' }
    const size = (amount: number) => ({ parameter: 'size', known: true, text: '', amount, source: 'internalStatistics' })
    expect(saved(person)).toEqual([
      segmentOf('n1', 'Пожилые заявители', OLD, { parameters: [size(12_000), unknown] }),
      segmentOf('n2', 'Молодые', YOUNG, {
        parameters: [size(800), { ...unknown, known: true, text: 'скорее довольны', source: 'survey' }],
      }),
    ])
  })

  it('R16 the count is that of the authority’s unit: in the line, in both refusals, at the end', () => {
    const person = sit().say('Все').press('k').press('+', 'age1').press('+', 'age2').press('k')
    expect(person.refusal?.message).toEqual({
      id: 'refused-values-few',
      params: { count: 2, min: 3, max: 7, unit: 'traitValuePair', cited: 'п. 8 Порядка разработки сегментов' },
    })
    expect(person.press('+', 'region1').press('k').at).toBe('parameters/l1/size')
    const byTrait = sit(countingTraits).say('Все').press('k').press('+', 'age1').press('+', 'age2').press('+', 'region1').press('k')
    expect(byTrait.refusal?.message).toMatchObject({ id: 'refused-values-few', params: { count: 2, unit: 'trait' } })
    expect(byTrait.press('+', 'skill2').press('k').at).toBe('parameters/l1/size')
  })

  it('R17 a source that is not the usual one, and additional parameters, are a tap away', () => {
    const person = sit()
      .say('Все')
      .press('k')
      .tick(...old)
      .say('100')
    person.press('j', 'parameters/l1/blindSpot').say('около тысячи пенсионеров')
    expect(person.at).toBe('parameters/l1/satisfaction')
    person.press('s').edit('parameters/l1/sizeSource')
    expect(person.options[0]?.key).toBe('internalStatistics')
    person.press('=', 'openSources')
    expect(saved(person)[0]?.parameters).toEqual([
      { parameter: 'size', known: true, text: '', amount: 100, source: 'openSources' },
      { parameter: 'satisfaction', known: false, text: '', amount: null, source: '' },
      { parameter: 'blindSpot', known: true, text: 'около тысячи пенсионеров', amount: null, source: 'law' },
    ])
    expect(person.review.map(({ address }) => address)).not.toContain('parameters/l1/uniqueness')
    expect(person.edit('parameters/l1/size').say('12,5').refusal?.message).toEqual({ id: 'refused-size-not-whole' })
  })

  it('R16 two segments with the same set are queried, and one of them is left when they are merged', () => {
    const person = sit()
      .say('Пожилые\nСельские')
      .press('k')
      .tick(...old)
      .tick(...old)
    expect(person.label).toEqual({ id: 'profile-ask-same', params: { segment: 'Сельские', other: 'Пожилые' } })
    person.press('=', 'merge').say('100').press('s')
    expect(person.notes).toEqual([{ id: 'profile-note-merged', params: { segment: 'Сельские', other: 'Пожилые' } }])
    expect(saved(person).map(({ name }) => name)).toEqual(['Пожилые'])
  })

  it('R16 twins may be kept, which is noted, or changed, after which they are none', () => {
    const twins = () =>
      sit()
        .say('Пожилые\nСельские')
        .press('k')
        .tick(...old)
        .tick(...old)
    const kept = twins().press('=', 'keep')
    expect(kept.notes).toEqual([{ id: 'profile-note-same', params: { segment: 'Сельские', other: 'Пожилые' } }])
    expect(kept.at).toBe('parameters/l1/size')
    const changed = twins().press('j', 'segments/l2/values')
    expect(changed.question.item?.title).toBe('Сельские')
    changed.press('-', 'age1').press('+', 'age2').press('k')
    expect([changed.at, changed.notes]).toEqual(['parameters/l1/size', []])
  })

  it('R16 another set that becomes the same is queried anew, and of three alike none is asked about twice', () => {
    const person = sit()
      .say('A\nB\nC')
      .press('k')
      .tick(...old)
      .tick(...old)
      .tick(...young)
    person.press('=', 'keep')
    for (let segment = 0; segment < 3; segment += 1) person.press('s').press('s')
    expect(person.at).toBe('review')
    person.edit('segments/l3/values')
    for (const key of OLD) person.press('+', key)
    for (const key of YOUNG) person.press('-', key)
    person.press('k')
    expect(person.label).toEqual({ id: 'profile-ask-same', params: { segment: 'C', other: 'A' } })
    person.press('=', 'merge')
    expect([person.at, saved(person).map(({ name }) => name)]).toEqual(['review', ['A', 'B']])
  })

  it('a name that is too long is not taken, and the list stays', () => {
    const person = sit()
      .say(`Пожилые\n${'ы'.repeat(121)}`)
      .press('k')
    expect(person.refusal?.message).toMatchObject({ id: 'refused-segment-name-long', params: { max: 120 } })
    expect(person.position.view.lines?.lines).toHaveLength(2)
  })
})

describe('the segments of a profile that is there', () => {
  const fact = (known: boolean) => ({ parameter: 'size', known, text: '', amount: known ? 500 : null, source: known ? 'survey' : '' })
  const main = { parameter: 'satisfaction', known: false, text: '', amount: null, source: '' }
  const [h1, h2, h3] = [
    hypothesisOf('h1', 'channel', 'Телефон'),
    hypothesisOf('h2', 'channel', 'телефон'),
    hypothesisOf('h3', 'painPoint', 'далеко'),
  ]
  const before = profileOf({
    segments: [
      segmentOf('s1', 'Пожилые', OLD, { parameters: [fact(false), main], hypotheses: [h1] }),
      segmentOf('s2', 'Сельские', OLD, { parameters: [fact(true), main], hypotheses: [h2, h3], responsibleId: 'e1' }),
      segmentOf('s3', 'Молодые', YOUNG, { parameters: [fact(true), main] }),
    ],
  })

  it('R20 what was read into the interview and not changed is saved as it was, twins that were kept included', () => {
    const person = sit(regulation, before)
    expect(person.at).toBe('review')
    expect(saved(person, before)).toEqual(before.segments)
  })

  it('R16 R20 a segment keeps id and hypotheses under another name; one that is removed is told of', () => {
    const person = sit(regulation, before).edit('names')
    const [first, , third] = person.position.answers['names'] ? (person.review[0]?.answer ?? []) : []
    expect([first, third]).toEqual(['Пожилые', 'Молодые'])
    const keys = (person.answers['names'] as { value: { lines: { key: string }[] } }).value.lines.map(({ key }) => key)
    person.press('e', keys[0]).say('Пожилые заявители').press('e', keys[2]).press('r', keys[2]).press('k')
    expect(person.notes).toContainEqual({ id: 'profile-note-removed', params: { segment: 'Молодые' } })
    expect(saved(person, before)).toEqual([{ ...before.segments[0], name: 'Пожилые заявители' }, before.segments[1]])
  })

  it('R16 a segment that is one with another leaves it what it knows, its hypotheses and its responsible employee', () => {
    const person = sit(regulation, before)
    const twin = person.review.find(({ address }) => address.startsWith('twins/'))?.address ?? ''
    person.edit(twin).press('=', 'merge')
    expect(saved(person, before)[0]).toEqual(
      segmentOf('s1', 'Пожилые', OLD, { parameters: [fact(true), main], hypotheses: [h1, h3], responsibleId: 'e1' }),
    )
  })

  it('R16 traits that changed while the interview waited leave a segment that has to be looked at again', () => {
    const person = sit(regulation, before)
    expect(segmentsFault(person.answers, before.traits, regulation)).toBeUndefined()
    const fault = segmentsFault(person.answers, before.traits.slice(1), regulation)
    expect(fault).toMatchObject({ segment: 'Пожилые', count: 2 })
    expect(fault?.address).toMatch(/^segments\/\w+\/values$/)
  })
})
