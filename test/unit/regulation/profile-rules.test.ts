import { describe, expect, it } from 'vitest'
import { definitionsOf } from '../../../src/domain/regulation/definitions.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { extract } from '../../support/clause-extracts.ts'

const regulation = regulationOf('novosibirsk')
const { profileRules: rules } = regulation
if (!rules) throw new Error('Novosibirsk develops profiles')

const said = (name: string): string => extract(`segments-novosibirsk/${name}`).text
const faq = (question: number): string => extract(`segments-faq/q${question}`).text
const items = (name: string): string[] => [...extract(`segments-novosibirsk/${name}`).items.values()]
const wordings = (named: readonly { ru: string }[]): string[] => named.map(({ ru }) => ru)
const inOrder = (text: string, parts: readonly string[]): boolean =>
  parts.every((part, index) => text.includes(part) && (index === 0 || text.indexOf(part) > text.indexOf(parts[index - 1] ?? '')))

describe('the profile rules (A, explained by B)', () => {
  it('R12 have the four stages of A6, the last one if needed', () => {
    expect(wordings(rules.stages)).toEqual(items('6'))
    expect(rules.stages.map(({ optional }) => optional)).toEqual([false, false, false, true])
  })
  it('R14 bound traits by 5 and 15 (A7)', () => {
    expect(said('7')).toContain(`Количество признаков и их значений должно быть от ${rules.traits.min} до ${rules.traits.max}`)
    expect(rules.traits).toMatchObject({ min: 5, max: 15, clause: { cited: 'п. 7 Порядка разработки сегментов' } })
  })
  it('R16 bound the traits of a segment by 3 and 7 (A8)', () => {
    expect(said('8')).toContain(
      `признаков и их значений для сегмента должно быть от ${rules.segmentTraits.min} до ${rules.segmentTraits.max}`,
    )
    expect(rules.segmentTraits).toMatchObject({ min: 3, max: 7, clause: { cited: 'п. 8 Порядка разработки сегментов' } })
  })
  it('R11 know three kinds of client, with the examples of A7 for each', () => {
    expect(rules.clientKinds.map(({ key }) => key)).toEqual(['citizen', 'businessRepresentative', 'internalClient'])
    for (const { traitExamples } of rules.clientKinds) expect(said('7')).toContain(`${wordings(traitExamples).join(', ')} и др.`)
  })
  it('R11 give the internal client the four topics of B4, each with its definition but the garbled one', () => {
    const topics = rules.clientKinds[2]?.topics ?? []
    expect(topics).toHaveLength(4)
    expect(
      inOrder(
        faq(4),
        topics.map(({ ru }) => `• ${ru}`),
      ),
    ).toBe(true)
    expect(faq(4).match(/•/g)).toHaveLength(4)
    expect(topics.map(({ definition }) => definition !== null && faq(4).includes(definition))).toEqual([true, true, true, false])
    expect(topics[3]?.definition).toBeNull()
    expect([rules.clientKinds[0]?.topics, rules.clientKinds[1]?.topics]).toEqual([[], []])
  })
  it('R11 tell how A, B and C differ on the internal client', () => {
    const meant = definitionsOf(regulation, 'internalClient').map(({ ru, clause }) => [ru, clause.cited])
    expect(meant[0]).toEqual(['сотрудники департамента', 'п. 2 Порядка разработки сегментов'])
    expect(meant.at(-1)).toEqual(['государственный гражданский служащий департамента', 'подп. 2 п. 3 Порядка ведения перечня'])
    expect(meant.filter(([, cited]) => cited === 'вопрос 4 Ответов на вопросы по сегментации')).toHaveLength(3)
    expect(definitionsOf(regulation, 'nobody')).toEqual([])
  })
  it('R13 take traits from the sources of A7, in its order, and from others', () => {
    expect(rules.traitSources.map(({ key }) => key)).toEqual(['law', 'applicationForm', 'requestedData', 'vulnerableGroups', 'other'])
    expect(inOrder(said('7'), wordings(rules.traitSources).slice(0, 4))).toBe(true)
    expect(said('7')).toContain('определяются в том числе исходя из')
  })
  it('R17 look at two main and three additional parameters with the sources of A8', () => {
    expect(rules.parameters.map(({ key, group, sources }) => [key, group, sources])).toEqual([
      ['size', 'main', ['internalStatistics']],
      ['satisfaction', 'main', ['survey', 'interview', 'openSources']],
      ['uniqueness', 'additional', ['interview', 'openSources']],
      ['blindSpot', 'additional', ['law', 'internalStatistics']],
      ['complaints', 'additional', []],
    ])
    for (const { ru, sources } of rules.parameters.slice(0, 4)) {
      const named = sources.map((source) => rules.parameterSources.find(({ key }) => key === source)?.ru)
      expect(said('8')).toContain(`${ru} (источник сведений: ${named.join(', ')})`)
    }
  })
  it('R21 count a profile as complete with the three parts of A4', () => {
    expect(wordings(rules.completeParts)).toEqual(items('4'))
    expect(rules.completeParts).toHaveLength(3)
  })
  it('R10 make a profile for each service, one for functions or support measures, with two exceptions (B3)', () => {
    const { separately, together, exceptions } = rules.grouping
    expect(inOrder(faq(3), [separately.ru, together.ru, exceptions[0].ru, exceptions[1].ru])).toBe(true)
  })
  it('R23 leave the occasion to an act that is not among the sources (A5)', () => {
    expect(rules.occasion.ru).toContain('от 10.09.2024 № 2910-НПА')
  })
  it('R10 take business processes from the register of 18.12.2023 № 4239', () => {
    expect(said('1')).toContain('от 18.12.2023 № 4239')
    expect(rules.register).toMatchObject({ number: '4239', date: '2023-12-18' })
  })
  it('rest on a procedure without number and date and on explanations', () => {
    expect(rules.acts).toMatchObject({
      segmentsNovosibirsk: { number: null, date: null, standing: 'procedure' },
      segmentsFaq: { number: null, date: null, standing: 'explanations' },
    })
  })
})
