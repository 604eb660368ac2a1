import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reportOf } from '../../../src/app/workbook/import/report.ts'
import { voicesOf } from '../../../src/bot/respond.ts'
import { drawImport } from '../../../src/bot/workbook/import-card.ts'
import { PROBLEM_CODES, quoted } from '../../../src/domain/workbook/problem.ts'
import { loadTexts } from '../../../src/main/start.ts'
import { awkwardName } from '../../support/awkward-names.ts'
import { breachesOf, textOf } from '../../support/card-limits.ts'

const voices = voicesOf(loadTexts())
const back = [{ label: 'Меню', data: 's:menu' }]
const words = awkwardName.map(quoted)
const count = fc.nat(20_000)
const counts = fc.record({ add: count, change: count, retire: count })
const params = fc.record({
  ...{ value: words, column: words, words: awkwardName, part: words, process: words, other: awkwardName, numbers: words, subtype: words },
  ...{ max: count, length: count, last: count, number: count, row: count, next: count },
})
const problem = fc.record({ sheet: awkwardName, row: count, column: fc.nat(700), code: fc.constantFrom(...PROBLEM_CODES), params })
const report = fc.record({
  lines: count,
  moved: fc.boolean(),
  counts: fc.record({ units: counts, staff: counts, processes: counts, list: counts }),
  edition: fc.option(fc.record({ number: count, orderNumber: awkwardName, orderDate: fc.constant('2024-04-11'), entries: count }), {
    nil: undefined,
  }),
  notes: fc.record({ same: count, left: count, otherNeeds: count }),
  problems: fc.array(problem, { maxLength: 20 }),
  marked: fc.option(fc.constant('abcdefghij'), { nil: undefined }),
})
const view = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{10}$/),
  state: fc.constantFrom('received', 'checked', 'applying', 'applied', 'dropped', 'failed'),
  report: report.map((one) => ({ ...reportOf(one), problemCount: one.problems.length * 3, told: 1 })),
})

describe('the card of a workbook', () => {
  it('keeps to the limits of every messenger, whatever stands in the workbook', () => {
    fc.assert(
      fc.property(view, fc.constantFrom(voices.ru, voices.en), (one, say) => {
        expect(breachesOf(drawImport(one, say, back))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it.each(PROBLEM_CODES)('R94 says of %s where it is and what to write instead', (code) => {
    const fields = { value: 'а', column: 'Б', words: 'в', part: 'г', process: 'д', other: 'е', numbers: '1', subtype: 'ж' }
    const numbers = { max: 1, length: 2, last: 3, number: 4, row: 5, next: 6 }
    const problems = [{ sheet: 'Перечень', row: 7, column: 2, code, params: { ...fields, ...numbers } }]
    const made = { id: 'abcdefghij', state: 'checked', report: { ...reportOf({}), problems, problemCount: 1 } }
    for (const say of [voices.ru, voices.en]) {
      const text = textOf(drawImport(made, say, back))
      expect(text).toContain('Перечень, C7: ')
      expect(text).not.toMatch(/[{}]|workbook-problem/)
    }
  })
})
