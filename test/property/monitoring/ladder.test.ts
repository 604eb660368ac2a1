import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BUILT_IN_YEARS } from '../../../src/domain/calendar/built-in-years.ts'
import { type Day, dayFrom } from '../../../src/domain/calendar/day.ts'
import { workingCalendar } from '../../../src/domain/calendar/working-calendar.ts'
import { deadlineOf } from '../../../src/domain/monitoring/deadline.ts'
import { type Heard, isDue, type Ladder, lastSlot, type Recipient } from '../../../src/domain/monitoring/ladder.ts'
import { regulationOf } from '../../../src/domain/regulation/regulation.ts'
import { daysFrom, worksOn } from '../../support/calendar-oracle.ts'
import { oracleDiary, oracleLastDay, oracleOccasions } from '../../support/monitoring/ladder-oracle.ts'

const calendar = workingCalendar(BUILT_IN_YEARS)
const DAYS = daysFrom('2025-06-01', 560).map(dayFrom)
const someDay = fc.constantFrom(...DAYS)
const counting = fc.record({ untilInclusive: fc.boolean(), onDayOff: fc.constantFrom('earlier', 'later', 'stays') })
const RECIPIENTS: readonly Recipient[] = ['person', 'unitHead', 'coordinator', 'clientCentricityDeputy']
const recipient = fc.constantFrom(...RECIPIENTS)
const ladders = fc.record({
  before: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 5 }).map((days) => days.sort((one, other) => other - one)),
  onDay: fc.boolean(),
  every: fc.option(fc.integer({ min: 1, max: 6 })),
  escalation: fc.subarray([
    { from: 2, to: 'unitHead' as const },
    { from: 3, to: 'coordinator' as const },
    { from: 5, to: 'clientCentricityDeputy' as const },
  ]),
})
/** Days around a deadline on which the program ran in working hours; the others are days off and downtime. */
const runs = fc.tuple(fc.integer({ min: -70, max: 0 }), fc.array(fc.boolean(), { minLength: 1, maxLength: 110 }))

type Life = { ladder: Ladder; to: Recipient; written: Day; counting: { untilInclusive: boolean; onDayOff: 'earlier' | 'later' | 'stays' } }
type Said = [day: string, key: string]

/** What the ladder of src says when it is asked on these days, and what was said is written down. */
function live({ ladder, to, written, counting: count }: Life, since: Day, open: readonly Day[]): Said[] {
  const deadline = deadlineOf(written, count, calendar)
  const said: Said[] = []
  let heard: Heard | undefined
  for (const today of open) {
    const slot = lastSlot(ladder, to, { deadline, today, calendar })
    if (!isDue(slot, since, heard, today)) continue
    said.push([today, slot?.key ?? ''])
    heard = { slot: slot?.key ?? '', saidOn: today, againOn: '' }
  }
  return said
}

const openDays = (written: Day, [from, flags]: [number, boolean[]]): Day[] => {
  const first = from === 0 ? written : dayFrom(daysFrom(written, from).at(-1) ?? written)
  return [first, ...daysFrom(first, flags.length).map(dayFrom)].filter((day, index) => worksOn(day) && flags[index] === true)
}

const lives = fc.record({ ladder: ladders, to: recipient, written: someDay, counting })

describe('the ladder of reminders', () => {
  it('R71 a deadline on a day off goes where the slow way says', () => {
    fc.assert(
      fc.property(someDay, counting, (written, count) => {
        const { last, moved } = deadlineOf(written, count, calendar)
        expect(last).toBe(oracleLastDay(written, count))
        expect(moved).toBe(count.onDayOff !== 'stays' && last !== (count.untilInclusive ? written : daysFrom(written, -1)[0]))
      }),
    )
  })

  it('R72 says on each day what the slow way says, whatever the downtime', () => {
    fc.assert(
      fc.property(lives, runs, (life, run) => {
        const open = openDays(life.written, run)
        const since = dayFrom('2025-01-01')
        const occasions = oracleOccasions(life.ladder as never, life.to, oracleLastDay(life.written, life.counting))
        expect(live(life, since, open)).toEqual(oracleDiary(occasions, since, open))
      }),
      { numRuns: 300 },
    )
  })

  it('R72 says nothing that was due before the deadline was set', () => {
    fc.assert(
      fc.property(lives, runs, fc.nat(80), (life, run, age) => {
        const open = openDays(life.written, run)
        const since = dayFrom(daysFrom(life.written, -70)[69 - Math.min(age, 69)] ?? life.written)
        const occasions = oracleOccasions(life.ladder as never, life.to, oracleLastDay(life.written, life.counting))
        const days = open.filter((day) => day >= since)
        expect(live(life, since, days)).toEqual(oracleDiary(occasions, since, days))
      }),
    )
  })

  it('R72 says no occasion twice, and not two on a day', () => {
    fc.assert(
      fc.property(lives, runs, (life, run) => {
        const said = live(life, dayFrom('2025-01-01'), openDays(life.written, run))
        expect(new Set(said.map(([, key]) => key)).size).toBe(said.length)
        expect(new Set(said.map(([day]) => day)).size).toBe(said.length)
      }),
    )
  })

  it('R72 after any downtime has exactly one word to catch up', () => {
    fc.assert(
      fc.property(lives, fc.integer({ min: 1, max: 60 }), (life, days) => {
        const { last } = deadlineOf(life.written, life.counting, calendar)
        const back = calendar.addWorkingDays(last, days)
        const caught = live(life, dayFrom('2025-01-01'), [back, back, back])
        expect(caught.length).toBeLessThanOrEqual(1)
        const due = oracleOccasions(life.ladder as never, life.to, last).filter(([day]) => day <= back)
        expect(caught).toHaveLength(due.length > 0 ? 1 : 0)
      }),
    )
  })

  it('R72 what was put off comes back on its day, once', () => {
    fc.assert(
      fc.property(lives, someDay, (life, today) => {
        const deadline = deadlineOf(life.written, life.counting, calendar)
        const next = calendar.nextWorkingDay(today)
        const slotOn = (day: Day) => lastSlot(life.ladder, life.to, { deadline, today: day, calendar })
        const putOff: Heard = { slot: slotOn(today)?.key ?? '', saidOn: today, againOn: next }
        const since = dayFrom('2025-01-01')
        expect(isDue(slotOn(today), since, putOff, today)).toBe(false)
        expect(isDue(slotOn(next), since, putOff, next)).toBe(true)
        expect(isDue(slotOn(next), since, { slot: slotOn(next)?.key ?? '', saidOn: next, againOn: '' }, next)).toBe(false)
      }),
    )
  })

  it('R72 by default: 30, 14, 7, 3 and 1 working days before, on the day, and daily after; the head from 2, the coordinator from 3, the deputy from 5', () => {
    const { profile } = regulationOf('demonstration').settings.reminders
    const written = dayFrom('2026-12-31')
    const life = (to: Recipient) => ({ ladder: profile, to, written, counting: { untilInclusive: true, onDayOff: 'earlier' as const } })
    const open = daysFrom('2026-10-31', 90).map(dayFrom).filter(worksOn)
    expect(live(life('person'), dayFrom('2026-10-01'), open).slice(0, 8)).toEqual([
      ['2026-11-18', 'before-30'],
      ['2026-12-10', 'before-14'],
      ['2026-12-21', 'before-7'],
      ['2026-12-25', 'before-3'],
      ['2026-12-29', 'before-1'],
      ['2026-12-30', 'on-day'],
      ['2027-01-11', 'after-1'],
      ['2027-01-12', 'after-2'],
    ])
    expect(RECIPIENTS.slice(1).map((to) => live(life(to), dayFrom('2026-10-01'), open)[0])).toEqual([
      ['2027-01-12', 'after-2'],
      ['2027-01-13', 'after-3'],
      ['2027-01-15', 'after-5'],
    ])
  })
})
