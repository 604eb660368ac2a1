import { addDays, type Day, dayFrom, weekdayOf } from '../calendar/day.ts'
import type { WorkingCalendar } from '../calendar/working-calendar.ts'
import { pastOf } from './due.ts'
import { stagesOf } from './stages.ts'
import { type StatusSummary, totalsOf } from './summary.ts'

/** How often somebody wants the summary unasked. */
export const DIGEST_TURNS = ['daily', 'weekly'] as const
export type DigestTurn = (typeof DIGEST_TURNS)[number]

/**
 * Whether today has its turn (R74): every working day, or the first one of the week. `on`: the day for which it was looked at last. After days of downtime the
 * turn that was missed is made up once, on the first working day.
 */
export function hasTurn(
  turn: DigestTurn,
  on: Day,
  today: Day,
  calendar: Pick<WorkingCalendar, 'isWorkingDay' | 'firstWorkingDayOnOrAfter'>,
): boolean {
  if (on >= today || !calendar.isWorkingDay(today)) return false
  if (turn === 'daily') return true
  const monday = addDays(today, 1 - weekdayOf(today))
  const first = calendar.firstWorkingDayOnOrAfter(monday)
  return today >= first && on < first
}

/** What counts as news in a summary: what people did and what became overdue, not that a day has passed. */
export function digestFacts(status: StatusSummary): unknown {
  const { units, areas, edition, monitoring, formation, publications, approvals, cycles, due, today, register, waitingChanges } = status
  return {
    totals: totalsOf(units),
    units: units.map(({ id, monitoring, formation: stage, complete, uncovered, overdue }) => [
      id,
      monitoring,
      stage,
      complete,
      uncovered,
      overdue,
    ]),
    areas: areas.map(({ key, processes, uncovered, entries }) => [key, processes, uncovered, entries]),
    stages: stagesOf(status),
    edition: edition?.number,
    monitoring,
    formation,
    publications: publications.map(({ number, overdue }) => [number, overdue > 0]),
    approvals: approvals?.open,
    register: register?.open,
    waitingChanges,
    decided: cycles.map(({ key, decided, exceeded }) => [key, decided, exceeded]),
    late: pastOf(due, dayFrom(today)),
  }
}
