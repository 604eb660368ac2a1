import { describe, expect, it } from 'vitest'
import { startFromAnswers } from '../../../src/domain/segment/questions/start/chosen-process.ts'
import { scopeAdvice } from '../../../src/domain/segment/questions/start/scope-advice.ts'
import { startInterview } from '../../../src/domain/segment/questions/start/start-interview.ts'
import { profileRulesOf } from '../../../src/domain/segment/rules.ts'
import { Interviewee } from '../../support/interviewee.ts'
import { regulation } from '../../support/profiles.ts'

const processes = [
  { id: 'b1', name: 'Субсидии', area: 'support', profiles: 1 },
  { id: 'b2', name: 'Гранты', area: 'support', profiles: 0 },
  { id: 'b3', name: 'Земельные участки', area: 'services', profiles: 0 },
  { id: 'b4', name: 'Займы', area: 'support', profiles: 0 },
]
const sit = () => new Interviewee(startInterview, { facts: { processes } })
const begun = (person: ReturnType<typeof sit>) => startFromAnswers(person.answers, regulation)
const ways = (person: ReturnType<typeof sit>): string[] => {
  const { jumps = [] } = person.question.question
  return (typeof jumps === 'function' ? jumps(person.scope) : jumps).map(({ to }) => to)
}

describe('what a new profile is about', () => {
  it('R10 R11 two messages are enough: the process, those without a profile first, and the kind of client', () => {
    const person = sit()
    expect(person.options.map(({ key }) => key)).toEqual(['b2', 'b3', 'b4', 'b1'])
    person.press('=', 'b3')
    expect([person.at, person.hint, ways(person)]).toEqual(['clientKind', undefined, ['isService']])
    person.press('=', 'citizen')
    expect([person.finished, person.messages]).toEqual([true, 2])
    expect(begun(person)).toEqual({ title: 'Земельные участки', processIds: ['b3'], scope: 'single', clientKind: 'citizen', topic: '' })
  })

  it('R11 the internal client has a topic, and loses it with another kind', () => {
    const person = sit().say('Земельные').press('=', 'internalClient')
    expect(person.options.map(({ key }) => key)).toEqual(['it', 'accounting', 'household', 'property'])
    person.press('=', 'accounting')
    expect([person.finished, begun(person).topic]).toEqual([true, 'accounting'])
    expect(startFromAnswers({ ...person.answers, clientKind: { value: 'citizen' } }, regulation).topic).toBe('')
  })

  it('R10 for functions and support measures it is said that one profile is usual, and a tap leads to it', () => {
    const person = sit().press('=', 'b2')
    expect(person.hint).toMatchObject({ id: 'profile-ask-clientKind.hint' })
    person.press('j', 'together')
    expect(person.options.map(({ key }) => key)).toEqual(['b1', 'b4'])
    person.press('+', 'b4').press('k').press('=', 'businessRepresentative')
    expect(begun(person)).toMatchObject({ title: 'Гранты; Займы', processIds: ['b2', 'b4'], scope: 'together' })
  })

  it('R10 B3 the helper leads to a profile for each service, with the reason and the name of the service', () => {
    const person = sit().press('=', 'b3').press('j', 'isService').press('=', 'yes').press('=', 'no')
    expect(person.label).toEqual({ id: 'profile-advice-perService' })
    expect(person.hint).toMatchObject({ id: 'clause-said', params: { said: profileRulesOf(regulation).grouping.separately.ru } })
    person.press('=', 'single').say('Выкуп участка').press('=', 'citizen')
    expect(begun(person)).toMatchObject({ title: 'Земельные участки: Выкуп участка', processIds: ['b3'], scope: 'single' })
  })

  it('R10 B3 the helper leads to one profile for several processes, and the other choice stays possible', () => {
    const asked = () => sit().press('=', 'b2').press('j', 'isService').press('=', 'no').press('=', 'no')
    const person = asked()
    expect([person.label, person.options.map(({ key }) => key)]).toEqual([{ id: 'profile-advice-together' }, ['together', 'single']])
    person.press('=', 'together')
    expect(person.at).toBe('others')
    person.press('+', 'b1').press('k').press('=', 'citizen')
    expect(begun(person)).toMatchObject({ processIds: ['b2', 'b1'], scope: 'together' })
    const single = asked().press('=', 'single').press('=', 'citizen')
    expect(begun(single)).toMatchObject({ processIds: ['b2'], scope: 'single' })
  })

  it.each([
    [{ service: true, oneJourney: true, ownSpecifics: false }, 'one'],
    [{ service: true, oneJourney: true, ownSpecifics: true }, 'perService'],
    [{ service: true, oneJourney: false, ownSpecifics: undefined }, 'perService'],
    [{ service: true, oneJourney: true, ownSpecifics: undefined }, undefined],
    [{ service: false, oneJourney: undefined, ownSpecifics: true }, 'perFunction'],
    [{ service: false, oneJourney: undefined, ownSpecifics: false }, 'together'],
    [{ service: false, oneJourney: undefined, ownSpecifics: undefined }, undefined],
  ])('R10 B3 %j: %s', (grouping, advice) => {
    const { grouping: said } = profileRulesOf(regulation)
    const reasons = { one: said.exceptions[0], perService: said.separately, perFunction: said.exceptions[1], together: said.together }
    expect(scopeAdvice(grouping, profileRulesOf(regulation))).toEqual(advice && { advice, reason: reasons[advice as keyof typeof reasons] })
  })
})
