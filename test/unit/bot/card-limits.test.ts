import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EntryView } from '../../../src/app/views/entry-view.ts'
import type { UnitCoverage } from '../../../src/app/views/unit-coverage.ts'
import type { ListLine, UnitList } from '../../../src/app/views/unit-list.ts'
import { drawCoverage } from '../../../src/bot/coverage/coverage-card.ts'
import { drawEntry } from '../../../src/bot/entry/entry-card.ts'
import { drawList } from '../../../src/bot/list/list-card.ts'
import { drawPersonas } from '../../../src/bot/people/personas-card.ts'
import { voicesOf } from '../../../src/bot/respond.ts'
import { MARKS } from '../../../src/domain/touchpoint/entry.ts'
import { loadTexts } from '../../../src/main/start.ts'
import { awkwardName } from '../../support/awkward-names.ts'
import { breachesOf, textOf } from '../../support/card-limits.ts'
import { entryOf } from '../../support/touchpoint.ts'

const voices = voicesOf(loadTexts())
const say = fc.constantFrom(voices.ru, voices.en)
const id = fc.stringMatching(/^[a-z0-9]{10}$/)
const area = fc.record({
  key: fc.stringMatching(/^[a-z][A-Za-z0-9]{0,23}$/),
  ru: awkwardName,
  short: fc.option(awkwardName, { nil: undefined }),
})
const back = fc.constantFrom(
  [{ label: 'Меню', data: 's:menu' }],
  [
    { label: 'Продолжить: Предоставление земельного у…', data: 'd:resume:abcdefghij' },
    { label: 'Меню', data: 's:menu' },
  ],
)
const unit = fc.record({ id, name: awkwardName })

const line: fc.Arbitrary<Omit<ListLine, 'number'>> = fc.record({
  id,
  name: awkwardName,
  businessProcess: awkwardName,
  area: fc.constant('support'),
  kind: fc.constantFrom('digital', 'offline'),
  needs: fc.nat(12),
  gaps: fc.subarray(['needs', 'source'] as const).map((gaps) => [...gaps]),
  approved: fc.boolean(),
})

const list: fc.Arbitrary<UnitList> = fc
  .record({
    unit,
    own: fc.boolean(),
    lines: fc.array(line, { maxLength: 30 }),
    areas: fc.array(fc.record({ area, entries: fc.nat(99) }), { maxLength: 9 }),
    area: fc.option(area, { nil: undefined }),
    query: fc.oneof(fc.constant(''), awkwardName),
    others: fc.boolean(),
    mayAdd: fc.boolean(),
  })
  .map((made) => ({ ...made, lines: made.lines.map((one, index) => ({ ...one, number: 9970 + index })), total: 9999 }))

const args = fc.record({ page: fc.nat(9999), entry: fc.constant(''), area: fc.stringMatching(/^[a-z]{0,24}$/), unit: id, search: id })

const processes = fc.array(fc.record({ id, name: awkwardName }), { maxLength: 40 })
const coverage: fc.Arbitrary<UnitCoverage> = fc.record({
  unit,
  own: fc.boolean(),
  counts: fc.record({ processes: fc.nat(9999), entries: fc.nat(9999) }),
  listed: fc.nat(9999),
  uncovered: processes,
  finalOnly: processes,
  withoutDigital: processes,
  withoutOffline: processes,
  areas: fc.array(fc.record({ area, processes: fc.nat(999), uncovered: fc.nat(999), entries: fc.nat(999) }), { maxLength: 9 }),
  mayAdd: fc.boolean(),
})

const long = (max: number) => fc.oneof(fc.constant(''), fc.constant('Ы'.repeat(max)), awkwardName)
const entry: fc.Arbitrary<EntryView> = fc.record({
  entry: fc
    .record({ name: awkwardName, otherNeed: long(300), actions: long(1000), specifics: long(1000), sourceRef: long(500) })
    .map((texts) => entryOf({ ...texts, id: 'abcdefghij', marks: [...MARKS] })),
  revision: fc.nat(99_999),
  area: awkwardName,
  functionName: awkwardName,
  businessProcess: awkwardName,
  subtype: awkwardName,
  needs: fc.array(awkwardName, { maxLength: 12 }),
  source: fc.option(awkwardName, { nil: undefined }),
  file: fc.option(fc.record({ id, name: awkwardName }), { nil: undefined }),
  author: awkwardName,
  written: fc.constant('2026-11-20' as const),
  mayEdit: fc.boolean(),
  mayRemove: fc.boolean(),
  mayPropose: fc.boolean(),
})

describe('cards that hold what people typed', () => {
  it('R96 a list of any entries is taken by every messenger', () => {
    fc.assert(
      fc.property(list, args, say, back, (shown, where, voice, [way]) => {
        expect(way && breachesOf(drawList(shown, where, voice, way))).toEqual([])
      }),
    )
  })

  it('R96 a coverage with any business processes is taken by every messenger', () => {
    fc.assert(
      fc.property(coverage, fc.nat(20), say, back, (shown, page, voice, ways) => {
        expect(breachesOf(drawCoverage(shown, page, voice, ways))).toEqual([])
      }),
    )
  })

  it('R96 an entry with the longest texts is taken by every messenger', () => {
    fc.assert(
      fc.property(entry, say, back, fc.constantFrom('', 'klmnopqrst'), (view, voice, ways, unitId) => {
        expect(breachesOf(drawEntry(view, voice, { unit: unitId, back: ways }))).toEqual([])
      }),
    )
  })

  it('R96 a chooser of any people is taken by every messenger', () => {
    const person = fc.record({ id, name: awkwardName, position: awkwardName })
    const groups = fc.array(fc.record({ unit: awkwardName, persons: fc.array(person, { minLength: 1, maxLength: 20 }) }), {
      minLength: 1,
      maxLength: 6,
    })
    fc.assert(
      fc.property(groups, fc.nat(20), say, back, (shown, page, voice, ways) => {
        expect(breachesOf(drawPersonas(shown, page, voice, ways))).toEqual([])
      }),
    )
  })
})

describe('what stands in a card', () => {
  const shown: UnitList = {
    unit: { id: 'u1', name: 'Отдел мер поддержки' },
    own: true,
    lines: Array.from({ length: 6 }, (_, index) => ({
      number: index + 1,
      id: `entry${index + 1}`,
      name: index === 4 ? '**Стенд** <b>' : `Точка ${index + 1}`,
      businessProcess: 'Предоставление субсидии',
      area: 'support',
      kind: 'offline',
      needs: 2,
      gaps: index === 4 ? ['source'] : [],
      approved: false,
    })),
    total: 6,
    areas: [],
    area: undefined,
    query: '',
    others: false,
    mayAdd: true,
  }
  const nowhere = { page: 0, entry: '', area: '', unit: '', search: '' }
  const menu = { label: 'Меню', data: 's:menu' }

  it('asterisks that a person typed are no marks', () => {
    const card = drawList(shown, { ...nowhere, page: 1 }, voices.ru, menu)
    expect(textOf(card)).toContain('5. **Стенд** <b> · офлайн')
    expect(card.text).toContainEqual({ text: '**Стенд** <b>', bold: true })
  })

  it('R35 an entry without its source document says so', () => {
    expect(textOf(drawList(shown, { ...nowhere, page: 1 }, voices.ru, menu))).toContain('⚠️ не хватает: документ-основание')
  })

  it('numbers open what they stand for, also on the second page', () => {
    const [numbers] = drawList(shown, { ...nowhere, page: 1 }, voices.ru, menu).rows
    expect(numbers).toEqual([
      { label: '5', data: 's:entry:entry5' },
      { label: '6', data: 's:entry:entry6' },
      { label: 'Ещё ▸ 2/2', data: 's:list:0' },
    ])
  })

  it('the way back from an entry leads to the page on which it stands', () => {
    const card = drawList(shown, { ...nowhere, entry: 'entry6' }, voices.ru, menu)
    expect(textOf(card)).toContain('6. Точка 6')
    expect(textOf(card)).not.toContain('1. Точка 1')
  })

  it('a list that may not be added to offers no way to do so', () => {
    const labels = (one: UnitList): string[] =>
      drawList(one, nowhere, voices.ru, menu)
        .rows.flat()
        .map(({ label }) => label)
    expect(labels(shown)).toContain('Добавить точки')
    expect(labels({ ...shown, mayAdd: false })).not.toContain('Добавить точки')
  })

  it('R37 a business process with points for the outcome only is pointed out, R40 so is one with points of one kind', () => {
    const one = [{ id: 'p1', name: 'Оформление отпусков' }]
    const counts = { processes: 1, entries: 1 }
    const standing: UnitCoverage = {
      unit: shown.unit,
      own: true,
      counts,
      listed: 1,
      uncovered: [],
      finalOnly: one,
      withoutDigital: [],
      withoutOffline: one,
      areas: [],
      mayAdd: true,
    }
    const text = textOf(drawCoverage(standing, 0, voices.ru, [menu]))
    expect(text).toContain('✅ Точки есть у всех процессов.')
    expect(text).toContain('⚠️ Только точки для итога обращения, процессов: 1.\n«Оформление отпусков»')
    expect(text).toContain('Только цифровые точки, процессов: 1.')
  })

  it('R39 the number of a business process without points begins its interview', () => {
    const uncovered = [{ id: 'p7', name: 'Приём на службу' }]
    const standing: UnitCoverage = {
      unit: shown.unit,
      own: true,
      counts: { processes: 1, entries: 0 },
      listed: 0,
      uncovered,
      finalOnly: [],
      withoutDigital: [],
      withoutOffline: [],
      areas: [],
      mayAdd: true,
    }
    expect(drawCoverage(standing, 0, voices.ru, [menu]).rows[0]).toEqual([{ label: '1', data: 'd:startPoints:p7' }])
    expect(
      drawCoverage({ ...standing, mayAdd: false }, 0, voices.ru, [menu])
        .rows.flat()
        .map(({ label }) => label),
    ).not.toContain('1')
  })
})
