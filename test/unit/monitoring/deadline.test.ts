import { describe, expect, it } from 'vitest'
import { deadlineNow } from '../../../src/app/calendar/deadline-now.ts'
import { BUILT_IN_YEARS } from '../../../src/domain/calendar/built-in-years.ts'
import { type Day, dayFrom } from '../../../src/domain/calendar/day.ts'
import { workingCalendar } from '../../../src/domain/calendar/working-calendar.ts'
import { termEnd } from '../../../src/domain/monitoring/deadline.ts'

const calendar = workingCalendar(BUILT_IN_YEARS)
/** Three days on which something happens: a working day, a Saturday, a holiday. */
const [FRIDAY, SATURDAY, HOLIDAY] = ['2026-11-20', '2026-11-21', '2026-05-11'].map(dayFrom) as [Day, Day, Day]

/** A deadline as an authority sees it that takes «до» without the day. */
function seenOn(today: string, set: Parameters<typeof deadlineNow>[2], untilInclusive = false) {
  const counting = { dayOfEvent: 0, untilInclusive, onDayOff: 'earlier' }
  const authorities = { get: () => ({ regulation: { settings: { counting } } }), today: () => today }
  const app = { authorities, calendar, clock: { now: () => new Date() } } as unknown as Parameters<typeof deadlineNow>[0]
  return deadlineNow(app, 'demo', set)
}

describe('a term counted in working days', () => {
  it('R52 the day of the event is day 0: three working days from Friday end on Wednesday', () => {
    expect(termEnd(FRIDAY, 3, 0, calendar)).toBe('2026-11-25')
  })

  it('R52 or day 1 by the setting, and then they end on Tuesday', () => {
    expect(termEnd(FRIDAY, 3, 1, calendar)).toBe('2026-11-24')
  })

  it('R52 an event on a day off is no working day of the term, whatever the setting: counting begins with the next one', () => {
    for (const dayOfEvent of [0, 1] as const) {
      expect(termEnd(SATURDAY, 3, dayOfEvent, calendar)).toBe('2026-11-25')
      expect(termEnd(HOLIDAY, 1, dayOfEvent, calendar)).toBe('2026-05-12')
    }
  })

  it('R71 «до» without the day shortens a date that was named, and no term that was counted', () => {
    const written = dayFrom('2026-12-10')
    expect(seenOn('2026-12-08', { written }).deadline.last).toBe('2026-12-09')
    expect(seenOn('2026-12-08', { written }, true).deadline.last).toBe('2026-12-10')
    expect(seenOn('2026-12-08', { written, counted: true })).toMatchObject({ deadline: { last: '2026-12-10' }, left: 2, overdue: 0 })
    expect(seenOn('2026-12-10', { written, counted: true })).toMatchObject({ today: true, past: false, overdue: 0 })
    expect(seenOn('2026-12-10', { written })).toMatchObject({ today: false, past: true, overdue: 1 })
  })

  it('R71 R75 the end of a term that a calendar loaded later makes a day off goes where deadlines go', () => {
    expect(seenOn('2026-12-28', { written: dayFrom('2026-12-31'), counted: true }).deadline).toMatchObject({
      last: '2026-12-30',
      moved: true,
    })
  })
})
