import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { proofsIn, traceability, traceabilityOf } from '../support/traceability.ts'

describe('docs/traceability.md', () => {
  it('is up to date; `npm run traceability` writes it', () => {
    const kept = readFileSync(`${import.meta.dirname}/../../docs/traceability.md`, 'utf8')
    expect(kept === traceability(), 'docs/traceability.md is older than the tests: npm run traceability').toBe(true)
  })

  it('finds the rules at the beginning of every kind of test name', () => {
    const text = [
      "it('R34 the same touchpoint is found', () => {})",
      "describe('R5, R62 every press', () => { test.skip('no rule', () => {}) })",
      "it.each([1])('R75 day %s', () => {})",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the code under test holds a template
      'it(`R70 until ${day}`, () => {})',
      "other('R1 is no test')",
      "it('about R1', () => {})",
    ].join('\n')
    expect(proofsIn('a.test.ts', text).map(({ rule, sentence }) => `${rule}: ${sentence}`)).toEqual([
      'R34: the same touchpoint is found',
      'R5: every press',
      'R62: every press',
      'R75: day %s',
      'R70: until …',
    ])
  })

  it('names rules in the order of their numbers, what is open, and refuses a rule that does not exist', () => {
    const made = traceabilityOf({ 'b.test.ts': "it('R34 b', f)", 'a.test.ts': "it('R5 a', f)" })
    expect(made.match(/## R\d+|- .*/g)).toEqual(['## R5', '- a — `a.test.ts`', '## R34', '- b — `b.test.ts`'])
    expect(made.split('## Rules that no test names yet')[1]).toMatch(/\bR33, R35\b/)
    expect(() => traceabilityOf({ 'a.test.ts': "it('R6 a', f)" })).toThrow('no such rule: R6')
  })
})
