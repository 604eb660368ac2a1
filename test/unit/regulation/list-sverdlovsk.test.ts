import { describe, expect, it } from 'vitest'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { extract } from '../../support/clause-extracts.ts'

const { listRules: list } = regulationOf('sverdlovsk')
if (!list) throw new Error('Sverdlovsk keeps a list')

const said = (name: string): string => extract(`list-sverdlovsk/${name}`).text
const items = (name: string): string[] => [...extract(`list-sverdlovsk/${name}`).items.values()]
const wordings = (named: readonly { ru: string }[]): string[] => named.map(({ ru }) => ru)

describe('the list rules of Sverdlovsk (E)', () => {
  it('R31 have the seven directions of E5 in its order', () => {
    expect(wordings(list.directions)).toEqual(items('5'))
    expect(list.directions).toHaveLength(7)
    expect(list.rules.perDirection?.clause.cited).toBe('п. 6 Порядка ведения перечня')
  })
  it('R33 have the nine needs of E8 in its order, with words of one’s own for the last, and no inspection', () => {
    expect(wordings(list.needs)).toEqual(items('8'))
    expect(list.needs).toHaveLength(9)
    expect(list.needs.filter(({ words }) => words).map(({ key }) => key)).toEqual(['other'])
    expect(list.needs.map(({ key }) => key)).not.toContain('inspection')
  })
  it('R33 keep items 1 and 5, which overlap, and explain them', () => {
    const [overlap] = list.needOverlaps
    expect(overlap?.needs.map((key) => list.needs.findIndex((need) => need.key === key) + 1)).toEqual([1, 5])
    expect(overlap?.ru).toContain('Подпункты 1 и 5 пункта 8')
  })
  it('R32 name what E2, E17 and E19 do, and nothing else', () => {
    const named = Object.fromEntries(
      list.subtypes.map(({ key, namedIn }) => [key, namedIn.map(({ cited }) => cited.replace(' Порядка ведения перечня', ''))]),
    )
    expect(named).toEqual({
      site: ['п. 2', 'п. 17', 'подп. 1 п. 19'],
      portal: ['п. 17'],
      app: [],
      socialNetwork: ['п. 2', 'п. 17', 'подп. 2 п. 19'],
      messenger: ['п. 2', 'п. 17', 'подп. 2 п. 19'],
      chatBot: [],
      voiceAssistant: [],
      callCentre: [],
      api: [],
      email: ['п. 2', 'подп. 4 п. 19'],
      phone: ['п. 2', 'подп. 3 п. 19'],
      feedbackPlatform: ['п. 2'],
      letter: ['подп. 4 п. 19'],
      premises: ['подп. 5 п. 19'],
      oneStopCentre: [],
      authorisedOrganisation: [],
    })
    expect(`${said('2')} ${said('17')} ${said('19')}`).not.toMatch(/приложени|бот|помощник|центр|API|одного окна|уполномоч/i)
  })
  it('R35 have the three documents of E6 and the instruction of E7.1', () => {
    expect(wordings(list.sourceDocuments).slice(0, 3)).toEqual(items('6'))
    expect(list.sourceDocuments[3]).toMatchObject({ key: 'instruction', clause: { cited: 'подп. 1 п. 7 Порядка ведения перечня' } })
  })
  it('R36 R37 ask for points before the request, at its end and little in demand (E7, E9)', () => {
    expect(items('7').slice(1)).toEqual([list.rules.before?.ru, list.rules.final?.ru, list.rules.lowDemand?.ru])
    expect(list.rules.notFinalOnly?.clause.cited).toBe('п. 9 Порядка ведения перечня')
  })
  it('R30 have the seven columns of the annex, the number of the line first', () => {
    expect(said('annex')).toContain(wordings(list.layout.columns).join(' '))
    expect(list.layout.columns).toHaveLength(7)
    expect(list.layout.columns[0]?.key).toBe('lineNumber')
    expect(list.layout).toMatchObject({ needsIn: 'needs', annexKnown: true })
  })
  it('R40 have the four principles of E11, which E18 repeats', () => {
    expect(wordings(list.principles ?? [])).toEqual(items('11'))
    expect(list.principles?.map(({ requirement }) => requirement.cited)).toEqual(
      [1, 2, 3, 4].map((item) => `подп. ${item} п. 18 Порядка ведения перечня`),
    )
    expect(items('18')).toHaveLength(4)
  })
  it('R53 have the three grounds of E15', () => {
    expect(wordings(list.changeGrounds)).toEqual(items('15'))
  })
  it('R50 let the working group check completeness and conformity (E12)', () => {
    expect(list.formation.completenessCheck).toMatchObject({
      role: 'workingGroupMember',
      clause: { cited: 'п. 12 Порядка ведения перечня' },
    })
    expect(list.formation.completenessCheck?.ru).toContain('полноты и соответствия')
  })
  it('R51 adopt by order of the ministry on presentation of the head of the working group (E13)', () => {
    expect(said('13')).toContain('приказом Министерства по представлению руководителя рабочей группы')
    expect(list.formation.adoption).toMatchObject({ role: 'authorityHead', presentedBy: 'workingGroupHead' })
  })
  it('R55 go from the working group to its head and the order, by no deputy', () => {
    expect(list.approvalRoute.map(({ role, does }) => [role, does])).toEqual([
      ['workingGroupMember', 'checks'],
      ['workingGroupHead', 'presents'],
      ['authorityHead', 'adopts'],
    ])
    const deputies = [...Array(23).keys()].filter((index) => index !== 0 && index !== 2).map((index) => said(String(index + 1)))
    expect(deputies.join(' ')).not.toMatch(/курирующ|заместител/)
  })
  it('R52 publish within 10 working days from approval, on the official site', () => {
    expect(said('14')).toContain('в течение 10 рабочих дней со дня его утверждения')
    expect(list.publication.afterApproval).toMatchObject({ workingDays: 10, clause: { cited: 'п. 14 Порядка ведения перечня' } })
  })
  it('R70 monitor by 25 December and hand over by 31 December to the secretary (E16)', () => {
    expect(said('16')).toContain('до 25 декабря')
    expect(said('16')).toContain('до 31 декабря передают их секретарю рабочей группы')
    expect(list.monitoring).toMatchObject({
      checkBy: { month: 12, day: 25 },
      handOverBy: { month: 12, day: 31 },
      responsible: 'interactionOfficer',
      receiver: 'workingGroupSecretary',
    })
    expect(list.monitoring?.subjects.map(({ ru }) => said('16').includes(ru))).toEqual([true, true, true])
  })
  it('R10 take business processes from the register of 14.12.2023 № 204', () => {
    expect(said('4')).toContain('от 14.12.2023 № 204')
    expect(list.register).toMatchObject({ number: '204', date: '2023-12-14' })
  })
  it('rest on the order of 11.04.2024 № 54', () => {
    expect(said('heading')).toMatch(/^11\.04\.2024 № 54 /)
    expect(list.acts.listSverdlovsk).toMatchObject({ number: '54', date: '2024-04-11', standing: 'order' })
  })
  it('say nothing of what E does not say', () => {
    expect(list.specifics).toBeNull()
    expect(list.layout.columns.map(({ key }) => key)).not.toContain('specifics')
    expect(list.layout.columns.map(({ key }) => key)).not.toContain('actions')
    expect(list.rules.actions).toBeNull()
    expect(list.proposal.explanatoryNote).toBeNull()
    expect(list.stepTerm).toBeNull()
    expect(list.publication.afterChange).toBeNull()
    expect(list.publication.firstEdition).toBeNull()
    expect(list.directions.flatMap(({ topics }) => topics)).toEqual([])
  })
})
