import { describe, expect, it } from 'vitest'
import type { TraitsFacts } from '../../../src/domain/segment/questions/facts.ts'
import { answeredTraits } from '../../../src/domain/segment/questions/traits/trait-lines.ts'
import { answersOfTraits, traitsFromAnswers } from '../../../src/domain/segment/questions/traits/traits-answers.ts'
import { traitsInterview } from '../../../src/domain/segment/questions/traits/traits-interview.ts'
import type { SegmentProfile } from '../../../src/domain/segment/segment-profile.ts'
import { traitText } from '../../../src/domain/segment/traits/typed-traits.ts'
import { Interviewee } from '../../support/interviewee.ts'
import { countingTraits, ids, profileOf, regulation, traitOf } from '../../support/profiles.ts'

const facts: TraitsFacts = {
  clientKind: 'citizen',
  usual: ['Инвалидность', 'возраст', 'Доход'],
  patterns: [],
  pattern: [],
  lastSource: 'vulnerableGroups',
}
const sit = (more: Partial<TraitsFacts> = {}, rules = regulation) =>
  new Interviewee(traitsInterview, { facts: { ...facts, ...more }, regulation: rules })
const edit = (profile: SegmentProfile) => new Interviewee(traitsInterview, { facts, answers: answersOfTraits(profile) })

const SIX = 'возраст - 60+, 18-35\nПол: ж\nрегион = сельская местность\nинвалидность – есть\nцифровые навыки: низкие\nсемья – многодетная'
const texts = (person: Interviewee<TraitsFacts>) => (person.position.view.lines?.lines ?? []).map(({ text }) => text)

describe('the traits of a profile', () => {
  it('R13 R14 R15 six of them pasted at once, one source for all, and what does not affect the path', () => {
    const person = sit().say(SIX)
    expect(texts(person)).toEqual([
      'Возраст – 60+; 18–35',
      'Пол – ж',
      'Регион – сельская местность',
      'Инвалидность – есть',
      'Цифровые навыки – низкие',
      'Семья – многодетная',
    ])
    person.press('k').press('=', 'law')
    expect(person.options.map(({ label }) => label)).toEqual(['Возраст', 'Пол', 'Регион', 'Инвалидность', 'Цифровые навыки', 'Семья'])
    person.press('-', 'l2').press('k')
    expect(person.notes).toEqual([{ id: 'profile-note-idle', params: { traits: 'Пол', cited: 'п. 7 Порядка разработки сегментов' } }])
    expect(person.press('k').finished).toBe(true)
    expect(person.messages).toBe(5)
    const traits = traitsFromAnswers(person.answers, [], ids())
    expect(traits.map(({ name, source, affects }) => `${name} ${source} ${affects}`)).toEqual([
      'Возраст law true',
      'Пол law false',
      'Регион law true',
      'Инвалидность law true',
      'Цифровые навыки law true',
      'Семья law true',
    ])
    expect(traits[0]?.values).toEqual([
      { id: 'n1', text: '60+' },
      { id: 'n2', text: '18–35' },
    ])
  })

  it('R13 a line that was not understood is told of, and what was understood stays', () => {
    const person = sit().say('Пол: ж\nмногодетная семья')
    expect(person.outcome).toMatchObject({
      kind: 'redraw',
      note: { id: 'refused-trait-some-unread', params: { text: 'многодетная семья' } },
    })
    expect(texts(person)).toEqual(['Пол – ж'])
    expect(person.say('не знаю').refusal?.message).toEqual({ id: 'refused-trait-unread', params: { text: 'не знаю' } })
    expect(person.say(`${'ы'.repeat(101)}: да`).refusal?.message).toMatchObject({
      id: 'refused-trait-long',
      params: { what: 'trait', max: 100, length: 101 },
    })
    expect(person.say(`Доход: ${'ы'.repeat(151)}`).refusal?.message).toMatchObject({ params: { what: 'value', max: 150, length: 151 } })
    expect(texts(person)).toEqual(['Пол – ж'])
  })

  it('R13 a name that stands already gets the values that are typed later', () => {
    const person = sit().say('Возраст: 60+').say('пол: ж\nвозраст – 18-35, 60+')
    expect(texts(person)).toEqual(['Возраст – 60+; 18–35', 'Пол – ж'])
    expect(person.say('Пол: ж').refusal?.refused).toBe('lines-known')
  })

  it('R13 suggestions: the act’s examples for the kind of client, then what the unit used, each once; a tap begins the trait', () => {
    const person = sit()
    expect(person.options.map(({ label }) => (typeof label === 'object' && 'ru' in label ? label.ru : label))).toEqual([
      'Пол',
      'Возраст',
      'Регион проживания',
      'Инвалидность',
      'Доход',
    ])
    const age = person.options[1]?.key ?? ''
    expect(texts(person.press('=', age).say('60+, 18-35'))).toEqual(['Возраст – 60+; 18–35'])
    expect(texts(sit().press('=', age).say('возраст - 60+'))).toEqual(['Возраст – 60+'])
    expect(texts(sit().press('=', age).say('60+\n18-35\nпол: ж'))).toEqual(['Возраст – 60+; 18–35', 'Пол – ж'])
    expect(sit({ clientKind: 'businessRepresentative', usual: [] }).options.map(({ short }) => (short as { ru: string }).ru)).toEqual([
      'Тип субъекта',
      'Правовая форма',
      'Размер бизнеса',
    ])
  })

  it('R14 below five it does not end and a sixteenth is held, with the clause, by the counting unit of the authority', () => {
    const four = 'Возраст: 1, 2, 3, 4'
    expect(sit().say(four).press('k').refusal?.message).toEqual({
      id: 'refused-traits-few',
      params: { count: 4, min: 5, max: 15, unit: 'traitValuePair', cited: 'п. 7 Порядка разработки сегментов' },
    })
    const many = `Возраст: ${Array.from({ length: 15 }, (_, index) => `от ${index}`).join(', ')}`
    const person = sit().say(many).say('Пол: ж')
    expect(person.refusal?.message).toMatchObject({ id: 'refused-traits-many', params: { count: 16, max: 15 } })
    expect([person.position.view.held, answeredTraits(person.press('k').answers)[0]?.values.length]).toEqual(['Пол: ж', 15])
    expect(sit({}, countingTraits).say(many).press('k').refusal?.message).toMatchObject({ params: { count: 1, unit: 'trait' } })
    expect(sit({}, countingTraits).say(`${many}\n${SIX}`).press('k').at).toBe('source')
  })

  it('R13 the last source stands first; a source may be written in words, or differ from trait to trait', () => {
    const person = sit().say(SIX).press('k')
    expect(person.options.map(({ key }) => key)).toEqual([
      'vulnerableGroups',
      'law',
      'applicationForm',
      'requestedData',
      'other',
      'various',
    ])
    const inWords = traitsFromAnswers(person.say('Постановление от 1.02.2024 № 5').press('k').answers, [], ids())
    expect(inWords[0]).toMatchObject({ source: 'law', sourceNote: 'Постановление от 1.02.2024 № 5' })
    const various = sit().say(SIX).press('k').press('=', 'various')
    expect([various.at, various.question.item?.title, various.hint]).toEqual(['sources/l1/own', 'Возраст', '60+; 18–35'])
    for (const key of ['law', 'other', 'law', 'law', 'law']) various.press('=', key)
    const traits = traitsFromAnswers(various.say('беседы с заявителями').press('k').answers, [], ids())
    expect(traits.map(({ source }) => source)).toEqual(['law', 'other', 'law', 'law', 'law', 'other'])
    expect(traits.at(-1)?.sourceNote).toBe('беседы с заявителями')
  })

  it('R13 the traits of another profile are taken by two taps, and can be changed', () => {
    const patterns = [{ id: 'p9', title: 'Субсидии' }]
    const person = sit({ patterns }).press('j', 'copyFrom').press('=', 'p9')
    person.env = {
      ...person.env,
      facts: {
        ...facts,
        patterns,
        pattern: [
          { name: 'Возраст', values: ['60+', '18–35'] },
          { name: 'Пол', values: ['ж', 'м'] },
        ],
      },
    }
    person.say('Регион: село')
    expect(texts(person)).toEqual(['Возраст – 60+; 18–35', 'Пол – ж; м', 'Регион – село'])
    expect(person.press('k').at).toBe('source')
  })
})

describe('the traits of a profile that is there', () => {
  const before = profileOf({
    traits: [
      traitOf('age', 'Возраст', ['60+', '18–35']),
      traitOf('region', 'Регион', ['село', 'город'], { source: 'other', sourceNote: 'беседы', affects: false }),
      traitOf('skill', 'Цифровые навыки', ['низкие', 'высокие']),
    ],
  })

  it('R20 what was read into the interview and not changed is saved as it was', () => {
    const person = edit(before)
    expect(person.at).toBe('review')
    expect(traitsFromAnswers(person.answers, before.traits, ids())).toEqual(before.traits)
    expect(traitsFromAnswers(edit(profileOf()).answers, profileOf().traits, ids())).toEqual(profileOf().traits)
    expect(answersOfTraits(profileOf({ traits: [] }))).toEqual({})
  })

  it('R16 R20 a trait that is renamed keeps its id, one that is removed is told with the segment that loses it, a new one is asked about', () => {
    const person = edit(before).edit('traits')
    const [age, region] = answeredTraits(person.answers)
    person.press('e', age?.key).say('Возраст заявителя: 60+, до 18')
    person.press('e', region?.key).press('r', region?.key)
    person.say('Пол: ж').press('k')
    expect(person.at).toBe('sources/l2/own')
    person.press('=', 'law')
    expect([person.at, person.options.map(({ label }) => label)]).toEqual(['affectsLater', ['Пол']])
    person.press('k')
    expect(person.notes).toEqual([{ id: 'profile-note-losing', params: { segment: 'Пожилые заявители', count: 1, left: 2 } }])
    const after = traitsFromAnswers(person.answers, before.traits, ids())
    expect(after.map(({ id, affects }) => [id, affects])).toEqual([
      ['age', true],
      ['skill', true],
      ['n3', true],
    ])
    expect(after[0]?.values).toEqual([
      { id: 'age1', text: '60+' },
      { id: 'n1', text: 'до 18' },
    ])
    expect(after.map(({ name, values }) => traitText({ name, values: values.map(({ text }) => text) }))).toEqual([
      'Возраст заявителя – 60+; до 18',
      'Цифровые навыки – низкие; высокие',
      'Пол – ж',
    ])
  })
})
