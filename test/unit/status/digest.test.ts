import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayFrom } from '../../../src/domain/calendar/day.ts'
import { workingCalendar } from '../../../src/domain/calendar/working-calendar.ts'
import { type DIGEST_TURNS, digestFacts, hasTurn } from '../../../src/domain/status/digest.ts'
import type { StatusSummary } from '../../../src/domain/status/summary.ts'

const calendar = workingCalendar([])
const START = dayFrom('2026-11-02')

/** The days on which somebody hears, when the program looks on each of these days that it is not down. */
function heard(turn: (typeof DIGEST_TURNS)[number], up: readonly boolean[]): string[] {
  let on = START
  return up.flatMap((isUp, index) => {
    const today = addDays(START, index + 1)
    if (!isUp || !hasTurn(turn, on, today, calendar)) return []
    on = today
    return [today]
  })
}

const weekOf = (day: string): number => Math.floor((Date.parse(day) - Date.parse('2026-11-02')) / (7 * 86_400_000))

describe('the turns of a digest', () => {
  it('R74 whatever days the program is down: only working days, never two in a week when weekly, every day it is up when daily', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 60 }), (up) => {
        const working = up.flatMap((isUp, at) => (isUp && calendar.isWorkingDay(addDays(START, at + 1)) ? [addDays(START, at + 1)] : []))
        expect(heard('daily', up)).toEqual(working)
        const weeks = heard('weekly', up).map(weekOf)
        expect(weeks).toEqual([...new Set(weeks)])
        // The week in which it was asked for has had its turn; every later one in which the program was up on a working day has one.
        expect(weeks).toEqual([...new Set(working.map(weekOf))].filter((week) => week > 0))
      }),
    )
  })
})

describe('what is news in a digest', () => {
  const quiet: StatusSummary = {
    ...{ authority: 'Ведомство', today: START, scope: 'all', keepsList: true, keepsProfiles: true, units: [], areas: [] },
    ...{ edition: undefined, monitoring: undefined, formation: undefined, publications: [], waitingChanges: 0, register: undefined },
    ...{ approvals: undefined, cycles: [], term: 3, due: [] },
  }

  it('R74 a change of the register that lists do not follow, and an approved change that waits for its edition, are news', () => {
    expect(digestFacts({ ...quiet, register: { open: 1, overdue: 0 } })).not.toEqual(digestFacts(quiet))
    expect(digestFacts({ ...quiet, waitingChanges: 1 })).not.toEqual(digestFacts(quiet))
  })

  it('R74 that a day has passed is none', () => {
    expect(digestFacts({ ...quiet, today: addDays(START, 1) })).toEqual(digestFacts(quiet))
  })
})
