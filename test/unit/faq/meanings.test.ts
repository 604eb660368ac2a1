import { describe, expect, it } from 'vitest'
import { actsDiffer, meaningsOf } from '../../../src/domain/faq/meanings.ts'
import { BUILT_IN } from '../../../src/domain/regulation/built-in.ts'
import { POPULAR_QUESTIONS } from '../../../src/domain/regulation/popular-questions.ts'
import { REGULATION_KEYS, regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { TERMS, termOf } from '../../../src/domain/regulation/terms.ts'
import { extract } from '../../support/clause-extracts.ts'

const actsOf = (authority: string, term: string): [string, boolean][] =>
  meaningsOf(regulationOf(authority), term).map(({ act, own }) => [act.title.split(' ').slice(0, 3).join(' '), own])

describe('the glossary', () => {
  it.each(REGULATION_KEYS)('R92 explains every word to %s, each meaning with its act and clause, its own acts first', (authority) => {
    for (const { key } of TERMS) {
      const meanings = meaningsOf(regulationOf(authority), key)
      expect(meanings.length, key).toBeGreaterThan(0)
      for (const { act, said } of meanings) {
        expect(act.title).not.toBe('')
        expect(said.every(({ clause, ru }) => clause.cited !== '' && ru !== '')).toBe(true)
      }
      const own = meanings.map((meaning) => meaning.own)
      expect(own).toEqual([...own].sort((one, other) => Number(other) - Number(one)))
      expect(new Set(meanings.map(({ act }) => `${act.title}${act.number}`)).size).toBe(meanings.length)
    }
  })

  it('R92 has a word for every term that an act defines', () => {
    const defined = BUILT_IN.flatMap(({ profileRules, listRules, touchpointRequirements }) =>
      [profileRules, listRules, ...(touchpointRequirements ?? [])].flatMap((module) => module?.definitions ?? []),
    )
    expect(defined.filter(({ term }) => !termOf(term)).map(({ term }) => term)).toEqual([])
    expect(new Set(TERMS.map(({ key }) => key)).size).toBe(TERMS.length)
  })

  it('R11 R92 begins with the own act, whoever asks', () => {
    expect(actsOf('sverdlovsk', 'internalClient').map(([, own]) => own)).toEqual([true, false, false, false, false])
    expect(meaningsOf(regulationOf('sverdlovsk'), 'internalClient')[0]?.said[0]?.clause.cited).toBe('п. 2 Порядка ведения перечня')
    expect(actsOf('krasnoyarsk', 'internalClient')[0]).toEqual(['Концепция внедрения клиентоцентричного', true])
    expect(actsOf('krasnoyarsk', 'touchpoint').every(([, own]) => !own)).toBe(true)
    expect(actsOf('novosibirsk', 'internalClient').filter(([, own]) => own)).toHaveLength(3)
  })

  it('R92 marks a wording that two acts share, and tells acts that differ from acts that agree', () => {
    const profile = meaningsOf(regulationOf('sverdlovsk'), 'segmentProfile')
    const list = profile.filter(({ act }) => act.title.includes('перечня'))
    expect(list.map(({ said }) => said.map(({ same }) => same))).toEqual([[false], [true]])
    expect(actsDiffer(profile)).toBe(true)
    expect(actsDiffer(meaningsOf(regulationOf('novosibirsk'), 'businessRepresentative'))).toBe(false)
    expect(actsDiffer(meaningsOf(regulationOf('novosibirsk'), 'hypothesis'))).toBe(false)
  })

  it('R92 keeps both wordings of the client’s path that E2 has', () => {
    const [own] = meaningsOf(regulationOf('sverdlovsk'), 'clientJourney')
    expect(own?.said).toHaveLength(2)
  })

  it('R92 holds the seven questions of B, each with its clause and known words', () => {
    expect(POPULAR_QUESTIONS).toHaveLength(7)
    for (const [index, { clause, terms }] of POPULAR_QUESTIONS.entries()) {
      expect(clause.cited).toBe(extract(`segments-faq/q${index + 1}`).cited)
      expect(terms.every((term) => termOf(term))).toBe(true)
    }
  })
})
