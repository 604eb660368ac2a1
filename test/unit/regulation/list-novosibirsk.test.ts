import { describe, expect, it } from 'vitest'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { extract } from '../../support/clause-extracts.ts'

const { listRules: list } = regulationOf('novosibirsk')
if (!list) throw new Error('Novosibirsk keeps a list')

const said = (name: string): string => extract(`list-novosibirsk/${name}`).text
const items = (name: string): string[] => [...extract(`list-novosibirsk/${name}`).items.values()]
const wordings = (named: readonly { ru: string }[]): string[] => named.map(({ ru }) => ru)

describe('the list rules of Novosibirsk (C)', () => {
  it('R31 have the four directions of C9 in its order, the topics of C1 inside the fourth', () => {
    expect(wordings(list.directions)).toEqual(items('9'))
    expect(list.directions).toHaveLength(4)
    expect(list.directions.map(({ topics }) => topics.length)).toEqual([0, 0, 0, 3])
    const topics = list.directions[3]?.topics ?? []
    expect(said('1')).toContain(`в том числе по вопросам ${wordings(topics).join(', ')}`)
    expect(list.directions[3]?.ru).toContain(wordings(topics).join(', '))
  })
  it('R33 have the ten needs of C11 in its order, with words of one’s own for the last', () => {
    expect(wordings(list.needs)).toEqual(items('11'))
    expect(list.needs).toHaveLength(10)
    expect(list.needs.filter(({ words }) => words).map(({ key }) => key)).toEqual(['other'])
    expect(list.needOverlaps).toEqual([])
  })
  it('R32 name as digital what C3 does, and neither e-mail, phone, feedback platform nor letter', () => {
    const unnamed = list.subtypes.filter(({ namedIn }) => namedIn.length === 0).map(({ key }) => key)
    expect(unnamed).toEqual(['email', 'phone', 'feedbackPlatform', 'letter'])
    expect(said('3')).not.toMatch(/ почт|электронная почта|телефон|обратной связи|письм/)
    expect(said('3')).toContain(
      'официальные сайты (порталы), мобильные приложения, социальные сети, мессенджеры, чат-боты, голосовые помощники, кол-центры, программное взаимодействие посредством API',
    )
    const digital = list.subtypes.filter(({ kind, namedIn }) => kind === 'digital' && namedIn.length > 0).map(({ key }) => key)
    expect(digital).toEqual(['site', 'portal', 'app', 'socialNetwork', 'messenger', 'chatBot', 'voiceAssistant', 'callCentre', 'api'])
    const offline = list.subtypes.filter(({ kind, namedIn }) => kind === 'offline' && namedIn.length > 0).map(({ key }) => key)
    expect(offline).toEqual(['premises', 'oneStopCentre', 'authorisedOrganisation'])
  })
  it('R35 have the three documents of C10 and the instruction after them', () => {
    expect(wordings(list.sourceDocuments).slice(0, 3)).toEqual(items('10'))
    expect(list.sourceDocuments.map(({ key }) => key)).toEqual(['law', 'internal', 'contract', 'instruction'])
    expect(list.sourceDocuments[3]?.clause.cited).toBe('п. 10 Порядка ведения перечня')
  })
  it('R30 have the five fields of C6, the needs within the fourth, and no form', () => {
    const fields = items('6').map((item) => item.split(/ [-–] /)[0])
    expect(wordings(list.layout.columns)).toEqual(fields)
    expect(list.layout.columns).toHaveLength(5)
    expect(list.layout).toMatchObject({ needsIn: 'actions', annexKnown: false })
    expect(list.layout.columns.map(({ key }) => key).indexOf('actions')).toBe(3)
  })
  it('R38 put the kind of interaction where specifics are missing (C6.5)', () => {
    const { digital, offline, clause } = list.specifics ?? {}
    expect(said('6')).toContain(`(${digital?.ru} или ${offline?.ru.split(' ').at(-1)})`)
    expect(clause?.cited).toBe('подп. 5 п. 6 Порядка ведения перечня')
  })
  it('R34 R36 name the clauses on duplicates and on points little in demand', () => {
    expect(list.rules.duplicates?.clause.cited).toBe('п. 11 Порядка ведения перечня')
    expect(list.rules.lowDemand?.clause.cited).toBe('п. 9 Порядка ведения перечня')
  })
  it('R53 have the three grounds of C15', () => {
    expect(wordings(list.changeGrounds)).toEqual(items('15'))
    expect(list.changeGrounds.map(({ key }) => key)).toEqual(['register', 'kind', 'needs'])
  })
  it('R54 let the responsible unit propose, with a note of causes and substance', () => {
    expect(list.proposal.explanatoryNote?.ru).toContain('причины и суть')
    expect(list.proposal.initiator.clause.cited).toBe('п. 16 Порядка ведения перечня')
  })
  it('R55 have the three approvals of C16 in their succession', () => {
    expect(wordings(list.approvalRoute)).toEqual(items('16'))
    expect(list.approvalRoute.map(({ role, does }) => [role, does])).toEqual([
      ['unitHead', 'agrees'],
      ['supervisingDeputy', 'agrees'],
      ['clientCentricityDeputy', 'agrees'],
    ])
  })
  it('R50 R51 let the responsible deputy form the list and the head adopt it', () => {
    expect(list.formation.formedBy.role).toBe('clientCentricityDeputy')
    expect(list.formation.adoption).toMatchObject({ role: 'authorityHead', presentedBy: null })
    expect(said('13')).toContain('приказом руководителя департамента')
  })
  it('R52 publish within 5 working days from a change, the first edition by 7 February 2024, in the section «Документы»', () => {
    expect(said('17')).toContain('в течение 5 рабочих дней со дня внесения таких изменений')
    expect(list.publication.afterChange).toMatchObject({ workingDays: 5, clause: { cited: 'п. 17 Порядка ведения перечня' } })
    expect(said('14')).toContain('в срок до 7 февраля 2024 года')
    expect(list.publication.firstEdition?.until).toBe('2024-02-07')
    expect(said('14')).toContain(list.publication.place.ru)
  })
  it('R10 take business processes from the register of 18.12.2023 № 4239', () => {
    expect(said('5')).toContain('от 18.12.2023 № 4239')
    expect(list.register).toMatchObject({ number: '4239', date: '2023-12-18' })
  })
  it('say nothing of what C does not say', () => {
    expect(list.monitoring).toBeNull()
    expect(list.principles).toBeNull()
    expect(list.stepTerm).toBeNull()
    expect(list.formation.completenessCheck).toBeNull()
    expect(list.publication.afterApproval).toBeNull()
    expect([list.rules.before, list.rules.final, list.rules.notFinalOnly]).toEqual([null, null, null])
    expect(list.acts.listNovosibirsk).toMatchObject({ number: null, date: null, standing: 'procedure' })
    expect(said('heading')).toContain('от_________ №__________')
  })
})
