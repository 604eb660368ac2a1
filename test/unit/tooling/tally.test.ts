import { describe, expect, it } from 'vitest'
import { closingLine, tallyOf } from '../../support/run/tally.mjs'

const test = (status: string, ...ancestorTitles: string[]) => ({ status, ancestorTitles, title: 'a test' })
const file = (name: string, ...assertionResults: ReturnType<typeof test>[]) => ({
  name,
  status: assertionResults.some(({ status }) => status === 'failed') ? 'failed' : 'passed',
  assertionResults,
})

describe('the totals of a run', () => {
  it('every test counts once', () => {
    const report = { testResults: [file('a', test('passed'), test('failed')), file('b', test('passed'), test('passed'))] }
    expect(tallyOf(report, false)).toEqual({ passed: 3, failed: 1, skipped: 0, leftOut: [], notes: [] })
  })

  it('a group that is left out gets one line with its reason', () => {
    const why = 'postgresql: no server answers'
    const report = {
      testResults: [file('a', test('skipped', 'storage', why), test('pending', why)), file('b', test('todo'), test('passed'))],
    }
    const leftOut = [`Left out, 2 tests: ${why}`, 'Left out, 1 test: b: no reason given']
    expect(tallyOf(report, true)).toEqual({ passed: 1, failed: 0, skipped: 3, leftOut, notes: [] })
  })

  it('a file that cannot be loaded counts as a failed test', () => {
    const report = { testResults: [{ name: 'a', status: 'failed', assertionResults: [] }, file('b', test('passed'))] }
    expect(tallyOf(report, false)).toMatchObject({ passed: 1, failed: 1, notes: ['a could not be run'] })
  })

  it('a run that ends badly without a failed test, or without a report, is a failure', () => {
    expect(tallyOf({ testResults: [file('a', test('passed'))] }, false)).toMatchObject({ passed: 1, failed: 1 })
    expect(tallyOf(undefined, false)).toMatchObject({ passed: 0, failed: 1 })
  })
})

describe('the closing line', () => {
  it('speaks of skipped tests only when there are some', () => {
    expect(closingLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(closingLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped')
  })
})
