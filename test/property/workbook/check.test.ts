import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { regulationOf, say } from '../../../src/domain/regulation/regulation.ts'
import type { Book, Cell } from '../../../src/domain/workbook/book.ts'
import { checkWorkbook, type WorkbookAsked } from '../../../src/domain/workbook/check-workbook.ts'
import { isEmptyPlan, type Snapshot } from '../../../src/domain/workbook/snapshot.ts'
import { templatePaper } from '../../../src/domain/workbook/write/template.ts'
import { awkwardName } from '../../support/awkward-names.ts'
import { applied } from '../../support/workbook/apply.ts'
import { bookOf, columnOf, type Lines } from '../../support/workbook/books.ts'
import { NOTHING, tidyLines } from '../../support/workbook/lines.ts'

const regulation = fc.constantFrom('sverdlovsk', 'novosibirsk', 'krasnoyarsk', 'demonstration').map(regulationOf)
const size = fc.record({
  units: fc.integer({ min: 1, max: 4 }),
  staff: fc.nat(8),
  processes: fc.integer({ min: 1, max: 5 }),
  list: fc.nat(14),
})

const asking = (law: ReturnType<typeof regulationOf>, snapshot: Snapshot): WorkbookAsked => {
  let made = 0
  return { snapshot, regulation: law, actorId: 'me', mayAppoint: true, nextId: () => `new${snapshot.units.length}x${++made}` }
}

describe('R41 a workbook against what is there', () => {
  it('what was taken over changes nothing the second time, whatever it is', () => {
    fc.assert(
      fc.property(regulation, size, (law, how) => {
        const book = bookOf(law, tidyLines(law, how))
        const first = checkWorkbook(book, asking(law, NOTHING))
        expect(first.problems).toEqual([])
        const after = applied(NOTHING, first.plan)
        const second = checkWorkbook(book, asking(law, after))
        expect(second.problems).toEqual([])
        expect(isEmptyPlan(second.plan)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  it('names with quotes, line breaks, signs and emoji survive, and change nothing the second time', () => {
    const law = regulationOf('demonstration')
    fc.assert(
      fc.property(fc.uniqueArray(awkwardName, { minLength: 1, maxLength: 5 }), (names) => {
        const book = bookOf(law, { units: names.map((name) => ({ name })) })
        const first = checkWorkbook(book, asking(law, NOTHING))
        fc.pre(first.problems.length === 0)
        const second = checkWorkbook(book, asking(law, applied(NOTHING, first.plan)))
        expect(second.problems).toEqual([])
        expect(isEmptyPlan(second.plan)).toBe(true)
      }),
    )
  })

  it('the workbook with the present data changes nothing, in either language', () => {
    fc.assert(
      fc.property(regulation, size, fc.constantFrom('ru', 'en'), (law, how, locale) => {
        const { plan } = checkWorkbook(bookOf(law, tidyLines(law, how)), asking(law, NOTHING))
        const after = applied(NOTHING, plan)
        const paper = templatePaper(law, (words) => (typeof words === 'object' && 'ru' in words ? say(words, locale) : ''), after)
        const exported: Book = {
          sheets: paper.sheets.map(({ name, rows }) => ({
            name: name,
            rows: rows.map((row, index) => ({ at: index + 1, cells: (row ?? []).map((cell) => cell && { text: cell.text }) })),
          })),
        }
        const again = checkWorkbook(exported, asking(law, after))
        expect(again.problems).toEqual([])
        expect(isEmptyPlan(again.plan)).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})

/** What makes a cell of a column wrong, whatever stands in the others. */
const FORMULA: Cell = { text: '7', formula: true }
const BREAKS: readonly (readonly [sheet: keyof Lines, column: string, cell: Cell, code: string])[] = [
  ['units', 'short', FORMULA, 'formula'],
  ['units', 'short', { text: 'я'.repeat(4000) }, 'too-long'],
  ['staff', 'person', { text: '' }, 'missing'],
  ['staff', 'person', { text: '«…»' }, 'no-letters'],
  ['staff', 'person', { text: `${'😀'.repeat(4000)}я` }, 'too-long'],
  ['staff', 'position', { text: '#REF!', error: true }, 'cell-error'],
  ['staff', 'unit', { text: 'Отдел, которого нет' }, 'unit-unknown'],
  ['staff', 'roles', { text: 'царь' }, 'role-unknown'],
  ['staff', 'roles', { text: 'курирующий заместитель' }, 'role-needs-unit'],
  ['staff', 'roles', { text: 'начальник отдела (Отдел, которого нет)' }, 'unit-unknown'],
  ['staff', 'email', { text: 'нет' }, 'email-form'],
  ['staff', 'retire', { text: 'может быть' }, 'not-one-of'],
  ['processes', 'functionKind', { text: 'занятие' }, 'not-one-of'],
  ['processes', 'reach', { text: '' }, 'missing'],
  ['order', 'editionNumber', { text: 'первая' }, 'number-form'],
  ['order', 'orderDate', { text: '31.02.2024' }, 'date-form'],
  ['order', 'orderDate', { text: 'в апреле' }, 'date-form'],
  ['list', 'area', { text: 'направление, которого нет' }, 'not-one-of'],
  ['list', 'businessProcess', { text: 'Процесс, которого нет' }, 'process-unknown'],
  ['list', 'touchpoint', { text: 'Нечто неведомое' }, 'subtype-needed'],
  ['list', 'needs', FORMULA, 'formula'],
]

describe('R41 any cell that is broken', () => {
  const law = regulationOf('sverdlovsk')
  const lines = tidyLines(law, { units: 3, staff: 9, processes: 4, list: 8 })
  it.each(BREAKS)('of %s, %s is told of at exactly that cell', (sheet, key, cell, code) => {
    fc.assert(
      fc.property(fc.nat(), (any) => {
        const own = [...(lines[sheet] ?? [])]
        const index = any % own.length
        own[index] = { ...own[index], [key]: cell }
        const { problems } = checkWorkbook(bookOf(law, { ...lines, [sheet]: own }), asking(law, NOTHING))
        // A point of unknown subtype is told of where the subtype is to be chosen.
        const at = code === 'subtype-needed' ? 'subtype' : key
        expect(problems.map(({ row, column, code }) => ({ row, column, code }))).toEqual([
          { row: index + 2, column: columnOf(law, sheet, at), code },
        ])
      }),
      { numRuns: 8 },
    )
  })
})
