import { describe, expect, it } from 'vitest'
import { coverageOf, type EntryFacts } from '../../../src/domain/touchpoint/coverage.ts'

const areas = [{ key: 'support' }, { key: 'appeals' }, { key: 'staff' }]
const processes = [
  { id: 'p1', unitId: 'u1', area: 'support' },
  { id: 'p2', unitId: 'u1', area: 'support' },
  { id: 'p3', unitId: 'u1', area: 'appeals' },
]
const entry = (processId: string, kind: 'digital' | 'offline', ...marks: EntryFacts['marks']): EntryFacts => ({ processId, kind, marks })

describe('coverageOf', () => {
  it('R39 names the business processes that have no touchpoint', () => {
    const coverage = coverageOf(areas, processes, [entry('p2', 'digital'), entry('p2', 'offline')])
    expect(coverage.uncovered).toEqual(['p1', 'p3'])
    expect(coverage).toMatchObject({ processes: 3, entries: 2 })
  })
  it('R31 counts by direction, also where there is nothing to count', () => {
    const coverage = coverageOf(areas, processes, [entry('p1', 'digital'), entry('p1', 'offline'), entry('p3', 'digital')])
    expect(coverage.areas).toEqual([
      { area: 'support', processes: 2, uncovered: 1, entries: 2 },
      { area: 'appeals', processes: 1, uncovered: 0, entries: 1 },
      { area: 'staff', processes: 0, uncovered: 0, entries: 0 },
    ])
  })
  it('R37 flags a business process with only final points', () => {
    const entries = [
      entry('p1', 'digital', 'final'),
      entry('p1', 'offline', 'final'),
      entry('p2', 'digital', 'final'),
      entry('p2', 'offline', 'before'),
      entry('p3', 'digital', 'final', 'before'),
    ]
    expect(coverageOf(areas, processes, entries).finalOnly).toEqual(['p1'])
  })
  it('R37 a process with an unmarked point or without points is not one of only final points', () => {
    expect(coverageOf(areas, processes, [entry('p1', 'digital', 'final'), entry('p1', 'digital')]).finalOnly).toEqual([])
  })
  it('R40 finds processes without a digital point and without an offline one', () => {
    const entries = [entry('p1', 'offline'), entry('p2', 'digital'), entry('p3', 'digital'), entry('p3', 'offline')]
    expect(coverageOf(areas, processes, entries)).toMatchObject({ withoutDigital: ['p1'], withoutOffline: ['p2'] })
  })
  it('leaves out entries of processes that were not asked about', () => {
    expect(coverageOf(areas, processes, [entry('p9', 'digital')])).toMatchObject({ entries: 0, uncovered: ['p1', 'p2', 'p3'] })
  })
})
