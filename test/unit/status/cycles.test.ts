import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cyclesOf, type StepRun } from '../../../src/domain/status/cycles.ts'
import { DUE_KINDS, dueCalendar, sumOf } from '../../../src/domain/status/due.ts'
import { addDays } from '../../../src/domain/text/day.ts'

const run = fc.record({ key: fc.constantFrom('a', 'b', 'c'), days: fc.nat({ max: 30 }), open: fc.boolean(), exceeded: fc.boolean() }).map(
  ({ key, days, open, exceeded }): StepRun => ({
    ...{ number: 1, unitId: 'u', key, step: key, round: 1, opened: '2026-11-02', last: '2026-11-05', people: [] },
    ...{ days, exceeded, decided: open ? undefined : '2026-11-06' },
  }),
)

describe('cycle times of approvals', () => {
  it('R74 of any runs: every one is counted once, the median is one of them and no longer than the longest', () => {
    fc.assert(
      fc.property(fc.array(run), (runs) => {
        const cycles = cyclesOf(runs, ['b', 'a', 'z'])
        expect(cycles.reduce((sum, { decided, open }) => sum + decided + open, 0)).toBe(runs.length)
        expect(cycles.reduce((sum, { exceeded }) => sum + exceeded, 0)).toBe(runs.filter(({ exceeded }) => exceeded).length)
        for (const { key, median, longest } of cycles) {
          const own = runs.filter((one) => one.key === key).map(({ days }) => days)
          expect([own.includes(median), longest]).toEqual([true, Math.max(...own)])
          expect(median).toBeLessThanOrEqual(longest)
        }
      }),
    )
  })

  it('R74 steps stand in the succession of the route', () => {
    const runs = fc.sample(run, 60)
    expect(cyclesOf(runs, ['b', 'a']).map(({ key }) => key)).toEqual(['b', 'a', 'c'].filter((key) => runs.some((one) => one.key === key)))
  })

  it('R74 nothing that is due is lost between the past, the days shown and the rest', () => {
    const due = fc.record({
      kind: fc.constantFrom(...DUE_KINDS),
      day: fc.integer({ min: -20, max: 60 }),
      count: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(due), fc.nat({ max: 10 }), (found, most) => {
        const all = found.map((one) => ({ ...one, day: addDays('2026-11-27', one.day) }))
        const { past, days, later } = dueCalendar(all, '2026-11-27', most)
        const sum = sumOf(past) + sumOf(later) + days.reduce((total, { counts }) => total + sumOf(counts), 0)
        expect(sum).toBe(all.reduce((total, { count }) => total + count, 0))
        expect(days.length).toBeLessThanOrEqual(most)
        expect(days.map(({ day }) => day)).toEqual([...new Set(days.map(({ day }) => day))].sort())
      }),
    )
  })
})
