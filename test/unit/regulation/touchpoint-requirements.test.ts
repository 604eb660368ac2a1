import { describe, expect, it } from 'vitest'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { extract } from '../../support/clause-extracts.ts'

const [concept] = regulationOf('krasnoyarsk').touchpointRequirements ?? []
const [order] = regulationOf('sverdlovsk').touchpointRequirements ?? []
if (!concept || !order) throw new Error('both have requirements')

const sizes = (module: typeof concept): Record<string, number> =>
  Object.fromEntries(module.checklists.map(({ key, items }) => [key, items.length]))
const limits = (module: typeof concept): [string, string, number, string][] =>
  module.checklists.flatMap(({ key, items }) =>
    items.flatMap((item) => (item.limits ?? []).map(({ of, most, unit }): [string, string, number, string] => [key, of, most, unit])),
  )

describe('the requirements of Krasnoyarsk (D)', () => {
  it('R80 have seven checklists with every line of D VI.1–7', () => {
    expect(sizes(concept)).toEqual({ portal: 7, app: 6, social: 4, chatBot: 10, phone: 5, written: 8, inPerson: 8 })
  })
  it.each(
    concept.checklists.map((checklist, index) => [checklist.key, checklist, index + 1] as const),
  )('R80 take the lines of %s in the order of the text, leaving none out', (_, checklist, item) => {
    const { text } = extract(`concept-krasnoyarsk/VI-${item}`)
    const places = checklist.items.map(({ ru }) => text.indexOf(ru))
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true)
    const rest = checklist.items.reduce((left, { ru }) => left.replace(ru, ''), text)
    expect(rest.match(/[а-яё]{4,}[^;:.]*;/g) ?? []).toEqual([])
  })
  it('R80 have the numbers of the text', () => {
    expect(limits(concept)).toEqual([
      ['social', 'mention', 4, 'hours'],
      ['social', 'officialMessage', 2, 'hours'],
      ['phone', 'transfer', 2, 'transfers'],
      ['written', 'receipt', 24, 'hours'],
      ['inPerson', 'waiting', 15, 'minutes'],
    ])
    expect(extract('concept-krasnoyarsk/VI-3').text).toContain(
      'не превышает 4 часов для упоминаний и 2 часов в случае официального обращения или комментария',
    )
    expect(extract('concept-krasnoyarsk/VI-5').text).toContain('не должно превышать двух')
    expect(extract('concept-krasnoyarsk/VI-6').text).toContain('в течение 24 часов')
    expect(extract('concept-krasnoyarsk/VI-7').text).toContain('не превышает 15 минут')
  })
  it('R80 ask of an application what they ask of a portal, but for the assistant', () => {
    const asPortals = concept.checklists.flatMap(({ key, items }) => items.filter(({ asFor }) => asFor).map(({ asFor }) => [key, asFor]))
    expect(asPortals).toEqual([['app', { type: 'portal', except: ['assistant'] }]])
  })
  it('are advice of 26 March 2026 without a number, and hold no rules of a list or of profiles', () => {
    expect(concept.acts.conceptKrasnoyarsk).toMatchObject({ standing: 'concept', number: null, date: '2026-03-26' })
    expect(extract('concept-krasnoyarsk/heading').text).toContain('« 26 » марта 2026 г.')
    expect(concept.says.ru).toMatch(/^Целесообразно/)
    expect(regulationOf('krasnoyarsk')).toMatchObject({ listRules: null, profileRules: null })
  })
})

describe('the requirements of Sverdlovsk (E)', () => {
  it('R80 have the five key points of E19 and every item of E20–E24', () => {
    expect(sizes(order)).toEqual({ portal: 2, social: 3, phone: 4, written: 3, inPerson: 3 })
    expect(extract('list-sverdlovsk/19').items.size).toBe(5)
    for (const [index, { items }] of order.checklists.entries()) {
      expect(items.map(({ ru }) => ru)).toEqual([...extract(`list-sverdlovsk/${20 + index}`).items.values()])
    }
  })
  it('R80 have two transfers and fifteen minutes, and no term for an answer', () => {
    expect(limits(order)).toEqual([
      ['phone', 'transfer', 2, 'transfers'],
      ['inPerson', 'waiting', 15, 'minutes'],
    ])
    expect(extract('list-sverdlovsk/22').text).toContain('не больше двух переключений')
    expect([20, 21, 22, 23].map((clause) => extract(`list-sverdlovsk/${clause}`).text).join(' ')).not.toMatch(/час[аов]|минут/)
  })
  it('R80 know neither applications nor chat-bots', () => {
    expect(order.checklists.map(({ key }) => key)).not.toContain('app')
    expect(order.checklists.map(({ key }) => key)).not.toContain('chatBot')
  })
})

it('R80 lines of D and E about the same matter have the same key and the same number', () => {
  const shared = order.checklists.flatMap(({ key, items }) =>
    items.map(
      (item) => [item, concept.checklists.find((checklist) => checklist.key === key)?.items.find((one) => one.key === item.key)] as const,
    ),
  )
  expect(shared.filter(([, other]) => !other)).toEqual([])
  expect(shared.filter(([item, other]) => JSON.stringify(item.limits) !== JSON.stringify(other?.limits))).toEqual([])
})

it('R80 every subtype of the list has its checklist in D, but a program without people', () => {
  const covered = new Set(concept.checklists.flatMap(({ subtypes }) => subtypes))
  const all = regulationOf('sverdlovsk').listRules?.subtypes.map(({ key }) => key) ?? []
  expect(all.filter((key) => !covered.has(key))).toEqual(['api'])
  expect([...covered].filter((key) => !all.includes(key))).toEqual([])
})
