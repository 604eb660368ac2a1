import { daysFrom, worksOn } from '../calendar-oracle.ts'

/**
 * Another way to know what is said of a deadline, slow and simple, to check the ladder of src against: a person who sits in the office, turns
 * one leaf of the calendar after the other and keeps a diary. It shares no line with src.
 */
export type OracleLadder = { before: number[]; onDay: boolean; every: number | null; escalation: { from: number; to: string }[] }
export type OracleCounting = { untilInclusive: boolean; onDayOff: 'earlier' | 'later' | 'stays' }

/** The day up to which work is in time. */
export function oracleLastDay(written: string, { untilInclusive, onDayOff }: OracleCounting): string {
  const yesterday = daysFrom(written, -1)[0] ?? ''
  let day = untilInclusive ? written : yesterday
  if (onDayOff === 'stays') return day
  while (!worksOn(day)) day = daysFrom(day, onDayOff === 'earlier' ? -1 : 1)[0] ?? ''
  return day
}

/** All occasions of one recipient from long before the deadline to long after it: the day and what is said, in the order of the days. */
export function oracleOccasions(ladder: OracleLadder, to: string, last: string): [day: string, key: string][] {
  const occasions: [string, string][] = []
  const earlier = daysFrom(last, -120).filter(worksOn)
  const workdayBefore = (count: number): string => earlier[count - 1] ?? ''
  if (to === 'person') {
    for (const count of ladder.before) occasions.push([workdayBefore(count), `before-${count}`])
    if (ladder.onDay) occasions.push([worksOn(last) ? last : workdayBefore(1), 'on-day'])
  }
  const from = to === 'person' ? (ladder.every ?? 0) : (ladder.escalation.find((rung) => rung.to === to)?.from ?? 0)
  if (from === 0) return occasions
  let overdue = 0
  for (const day of daysFrom(last, 120)) {
    if (!worksOn(day)) continue
    overdue += 1
    if (overdue === from) occasions.push([day, `after-${overdue}`])
    else if (overdue > from && ladder.every !== null && (overdue - from) % ladder.every === 0) occasions.push([day, `after-${overdue}`])
  }
  return occasions
}

/** What the diary holds when the office was open on `open` only: on each of these days at most the newest occasion that nobody has heard. */
export function oracleDiary(occasions: readonly [string, string][], since: string, open: readonly string[]): [day: string, key: string][] {
  const diary: [string, string][] = []
  for (const day of open) {
    let newest: [string, string] | undefined
    for (const occasion of occasions) if (occasion[0] <= day) newest = occasion
    if (!newest || newest[0] < since) continue
    const [, key] = newest
    if (!diary.some(([, said]) => said === key)) diary.push([day, key])
  }
  return diary
}
