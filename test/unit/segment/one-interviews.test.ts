import { describe, expect, it } from 'vitest'
import { answersOfDeadline, deadlineFromAnswers, deadlineInterview } from '../../../src/domain/segment/questions/one/deadline-interview.ts'
import { answersOfSegment, segmentFromAnswers, segmentInterview } from '../../../src/domain/segment/questions/one/segment-interview.ts'
import { answersOfVerdict, verdictFromAnswers, verdictInterview } from '../../../src/domain/segment/questions/one/verdict-interview.ts'
import { Interviewee } from '../../support/interviewee.ts'
import { hypothesisOf, regulation, segmentOf } from '../../support/profiles.ts'

const segment = segmentOf('s1', 'Пожилые', ['age1'], {
  parameters: [{ parameter: 'size', known: true, text: '', amount: 500, source: 'survey' }],
})
const facts = { people: [{ id: 'e1', name: 'Демо-сотрудник 1' }], otherNames: ['Молодые'] }

describe('one segment from its card', () => {
  const sit = (responsible?: string) =>
    new Interviewee(segmentInterview, {
      facts,
      answers: answersOfSegment(responsible ? { ...segment, responsibleId: 'e1' } : segment, responsible, regulation),
    })

  it('R17 R24 begins at the review, says what is not known, and saves what was not changed as it was', () => {
    const person = sit()
    expect(person.at).toBe('review')
    expect(person.review.map(({ answer }) => answer[0])).toContainEqual({ id: 'profile-unknown-yet' })
    expect(segmentFromAnswers(person.answers, segment, regulation).parameters).toEqual([
      ...segment.parameters,
      { parameter: 'satisfaction', known: false, text: '', amount: null, source: '' },
    ])
    const kept = { ...segment, responsibleId: 'e1' }
    expect(segmentFromAnswers(sit('Демо-сотрудник 1').answers, kept, regulation).responsibleId).toBe('e1')
  })

  it('R17 R24 what was not known is filled in, and somebody is made responsible', () => {
    const person = sit().edit('blindSpot').say('около тысячи').edit('blindSpotSource').press('=', 'internalStatistics')
    person.edit('responsible').press('=', 'e1').edit('size').press('s')
    const after = segmentFromAnswers(person.answers, segment, regulation)
    expect(after.responsibleId).toBe('e1')
    expect(after.parameters).toEqual([
      { parameter: 'size', known: false, text: '', amount: null, source: '' },
      { parameter: 'satisfaction', known: false, text: '', amount: null, source: '' },
      { parameter: 'blindSpot', known: true, text: 'около тысячи', amount: null, source: 'internalStatistics' },
    ])
  })

  it('two segments of a profile never share a name', () => {
    const person = sit().edit('name')
    expect(person.say('МОЛОДЫЕ').refusal?.message).toEqual({ id: 'refused-segment-name-taken', params: { name: 'Молодые' } })
    expect(segmentFromAnswers(person.say('Старшие').answers, segment, regulation).name).toBe('Старшие')
  })
})

describe('the verdict on a hypothesis', () => {
  const before = hypothesisOf('h1', 'channel', 'Телефон')
  const sit = (answers = {}) =>
    new Interviewee(verdictInterview, { facts: { segment: 'Пожилые', text: 'Телефон', about: 'channel' }, answers })

  it('R19 confirmed, with evidence, today unless another day is named', () => {
    const person = sit().press('=', 'confirmed').say('опрос 120 заявителей').press('s')
    expect(person.review.map(({ answer }) => answer[0])).toContainEqual({ id: 'answer-date', params: { day: '2026-11-20' } })
    const today = verdictFromAnswers(person.answers, before, '2026-11-20')
    expect(today).toEqual({ ...before, status: 'confirmed', evidence: 'опрос 120 заявителей', evidenceOn: '2026-11-20' })
    expect(person.edit('evidenceOn').say('21.11.2026').refusal?.message).toEqual({ id: 'refused-evidence-later' })
    person.say('12.11.2026')
    expect(verdictFromAnswers(person.answers, before, '2026-11-20').evidenceOn).toBe('2026-11-12')
  })

  it('R19 a file is kept with the evidence, and what was judged can be opened again', () => {
    const person = sit().press('=', 'refuted').say('журнал обращений')
    person.reply({ kind: 'file', file: { file: 'f1', name: 'опрос.pdf', size: 10 } })
    const judged = verdictFromAnswers(person.answers, before, '2026-11-20')
    expect(judged).toMatchObject({ status: 'refuted', evidenceFileId: 'f1' })
    const again = sit(answersOfVerdict(judged, { id: 'f1', name: 'опрос.pdf', size: 10 }))
    expect([again.at, verdictFromAnswers(again.answers, judged, '2026-12-01')]).toEqual(['review', judged])
    expect(answersOfVerdict(before, null)).toEqual({})
  })

  it('R19 a verdict can be taken back, and its evidence goes with it', () => {
    const judged = { ...before, status: 'confirmed' as const, evidence: 'опрос', evidenceOn: before.evidenceOn }
    const person = sit(answersOfVerdict(judged, null)).edit('verdict').press('=', 'toVerify')
    expect(verdictFromAnswers(person.answers, judged, '2026-11-20')).toEqual(before)
  })
})

describe('basis and deadline', () => {
  it('R23 are kept, both may be left open, a day that has passed is none', () => {
    const person = new Interviewee(deadlineInterview, { facts: undefined }).say('изменился порядок').say('19.11.2026')
    expect(person.refusal?.message).toEqual({ id: 'refused-due-past' })
    expect(deadlineFromAnswers(person.say('25 декабря').answers)).toEqual({ basis: 'изменился порядок', dueOn: '2026-12-25' })
    const open = new Interviewee(deadlineInterview, { facts: undefined }).press('s').press('s')
    expect([open.at, deadlineFromAnswers(open.answers)]).toEqual(['review', { basis: '', dueOn: '' }])
    expect(answersOfDeadline({ basis: '', dueOn: '' })).toEqual({})
    const again = new Interviewee(deadlineInterview, { facts: undefined, answers: answersOfDeadline(deadlineFromAnswers(person.answers)) })
    expect([again.at, deadlineFromAnswers(again.answers).dueOn]).toEqual(['review', '2026-12-25'])
  })
})
