import { describe, expect, it } from 'vitest'
import { answersOfHypotheses, hypothesesFromAnswers } from '../../../src/domain/segment/questions/hypotheses/hypotheses-answers.ts'
import { hypothesesInterview } from '../../../src/domain/segment/questions/hypotheses/hypotheses-interview.ts'
import type { Segment, SegmentProfile } from '../../../src/domain/segment/segment-profile.ts'
import { Interviewee } from '../../support/interviewee.ts'
import { hypothesisOf, ids, profileOf, segmentOf } from '../../support/profiles.ts'

const facts = { touchpoints: ['Личный приём', 'Госуслуги'] }
const sit = (profile: SegmentProfile) => new Interviewee(hypothesesInterview, { facts, answers: answersOfHypotheses(profile) })
const two = profileOf({ segments: [segmentOf('s1', 'Пожилые', ['age1']), segmentOf('s2', 'Молодые', ['age2'])] })
const said = (segments: readonly Segment[]): string[][] =>
  segments.map(({ hypotheses }) => hypotheses.map(({ id, about, text, status }) => `${id} ${about} ${text} ${status}`))

describe('the hypotheses of a profile', () => {
  it('R18 particularities and pain points in one message each, channels by ticks and in words', () => {
    const person = sit(two).say('через доверенное лицо\n- нужен бумажный бланк').say('далеко до МФЦ').tick('Личный приём')
    expect(person.hint).toEqual({
      id: 'profile-ask-specifics.beside',
      params: { others: 'Пожилые: через доверенное лицо; нужен бумажный бланк' },
    })
    person.say('подают ночью').press('s').say('гос услуги, соцсети').press('k')
    expect([person.finished, person.messages]).toEqual([true, 7])
    expect(said(hypothesesFromAnswers(person.answers, two.segments, ids()))).toEqual([
      [
        'n1 journeySpecifics через доверенное лицо toVerify',
        'n2 journeySpecifics нужен бумажный бланк toVerify',
        'n3 painPoint далеко до МФЦ toVerify',
        'n4 channel Личный приём toVerify',
      ],
      ['n5 journeySpecifics подают ночью toVerify', 'n6 channel Госуслуги toVerify', 'n7 channel соцсети toVerify'],
    ])
  })

  it('R18 the same particularity of two segments is queried at the review', () => {
    const person = sit(two).say('подают ночью').press('s').tick('Госуслуги').say('Подают ночью.').press('s').tick('Госуслуги')
    expect(person.notes).toEqual([{ id: 'profile-note-shared', params: { text: 'Подают ночью.', segment: 'Пожилые', other: 'Молодые' } }])
  })

  it('R18 a channel is needed, and one that is nothing but signs is no channel', () => {
    const person = sit(two).say('подают ночью').press('s').press('k')
    expect(person.refusal?.refused).toBe('too-few')
    expect(person.say('?!').refusal?.refused).toBe('no-letters')
    expect(person.say('ы'.repeat(501)).refusal?.message).toMatchObject({ id: 'refused-name-too-long', params: { max: 500 } })
  })
})

describe('the hypotheses of a profile that is there', () => {
  const confirmed = hypothesisOf('h1', 'journeySpecifics', 'Через доверенное лицо', { status: 'confirmed', evidence: 'опрос' })
  const refuted = hypothesisOf('h2', 'journeySpecifics', 'подают ночью', { status: 'refuted', evidence: 'журнал' })
  const before = profileOf({
    segments: [
      segmentOf('s1', 'Пожилые', ['age1'], {
        hypotheses: [confirmed, refuted, hypothesisOf('h3', 'channel', 'Телефон'), hypothesisOf('h4', 'painPoint', 'далеко')],
      }),
      segmentOf('s2', 'Молодые', ['age2'], {
        hypotheses: [hypothesisOf('h5', 'journeySpecifics', 'торопятся'), hypothesisOf('h6', 'channel', 'Госуслуги')],
      }),
    ],
  })
  const hypotheses = (person: ReturnType<typeof sit>, segments = before.segments) => hypothesesFromAnswers(person.answers, segments, ids())

  it('R20 what was read into the interview and not changed is saved as it was, refuted ones included', () => {
    const person = sit(before)
    expect(person.at).toBe('review')
    expect(hypotheses(person)).toEqual(before.segments)
    expect(person.review.flatMap(({ answer }) => answer)).not.toContain('подают ночью')
  })

  it('R19 other signs keep the verdict, other words are to be verified anew', () => {
    const key = (address: string) => (sit(before).answers[address] as { value: { lines: { key: string }[] } }).value.lines[0]?.key ?? ''
    const [{ address } = { address: '' }] = sit(before).review
    const signs = sit(before).edit(address).press('e', key(address)).say('через доверенное лицо!').press('k')
    expect(hypotheses(signs)[0]?.hypotheses[0]).toEqual({ ...confirmed, text: 'через доверенное лицо!' })
    const words = sit(before).edit(address).press('e', key(address)).say('с сопровождающим').press('k')
    expect(hypotheses(words)[0]?.hypotheses[0]).toEqual(hypothesisOf('h1', 'journeySpecifics', 'с сопровождающим'))
  })

  it('R20 a segment that came while the interview waited stays as it is', () => {
    const later = segmentOf('s9', 'Семьи', ['age1'], { hypotheses: [hypothesisOf('h9', 'channel', 'Сайт')] })
    expect(hypotheses(sit(before), [...before.segments, later])).toEqual([...before.segments, later])
    expect(hypotheses(sit(before), before.segments.slice(1))).toEqual(before.segments.slice(1))
  })

  it('R18 a channel that is no touchpoint of the process any more is still there to be ticked off', () => {
    const person = sit(before)
    const channels = person.review.find((line) => line.address.endsWith('/channels'))
    expect(channels?.answer).toEqual(['Телефон'])
    person
      .edit(channels?.address ?? '')
      .press('-', person.options.at(-1)?.key)
      .press('+', person.options[0]?.key)
      .press('k')
    expect(said(hypotheses(person))[0]).toContain('n1 channel Личный приём toVerify')
    expect(said(hypotheses(person))[0]?.join()).not.toContain('Телефон')
  })
})
