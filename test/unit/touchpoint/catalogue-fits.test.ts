import { describe, expect, it } from 'vitest'
import { REGULATION_KEYS, regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { TOUCHPOINT_CATALOGUE } from '../../../src/domain/regulation/touchpoint-catalogue.ts'
import { defaultActions, defaultSpecifics } from '../../../src/domain/touchpoint/defaults.ts'
import { CHANNEL_KINDS, LIMITS, SOURCE_KINDS } from '../../../src/domain/touchpoint/entry.ts'
import { listWording } from '../../../src/domain/touchpoint/questions/list-clause.ts'

const keeping = REGULATION_KEYS.map(regulationOf).filter((regulation) => regulation.listRules)

describe.each(keeping.map((regulation) => [regulation.key, regulation] as const))('touchpoints under %s', (_key, regulation) => {
  const wording = listWording(regulation)
  it('R32 every well-known touchpoint has a subtype of the regulation, of the same kind', () => {
    const kinds = new Map(regulation.listRules?.subtypes.map(({ key, kind }) => [key, kind]))
    expect(TOUCHPOINT_CATALOGUE.filter(({ subtype, kind }) => kinds.get(subtype) !== kind)).toEqual([])
  })
  it('R30 the actions of all needs together find room in an entry', () => {
    const all = wording.needs.map(({ key }) => key)
    expect(defaultActions(all, wording)).toBe(wording.needs.map(({ action }) => action.ru).join('; '))
    expect(defaultActions(all, wording).length).toBeLessThanOrEqual(LIMITS.actions)
  })
  it('R38 each kind has words that stand for specifics', () => {
    for (const kind of CHANNEL_KINDS) expect(defaultSpecifics(kind, wording)).not.toBe('')
  })
  it('R35 the kinds of source are those of the regulation', () => {
    expect(regulation.listRules?.sourceDocuments.map(({ key }) => key)).toEqual([...SOURCE_KINDS])
  })
})

it('there are authorities that keep a list', () => {
  expect(keeping.length).toBeGreaterThanOrEqual(3)
})
