import type { Day } from '../text/day.ts'

/** What can be due in the authority. */
export const DUE_KINDS = ['monitoring', 'formation', 'approval', 'publication', 'profile', 'register'] as const
export type DueKind = (typeof DUE_KINDS)[number]

/** So many things of a kind whose last working day is `day`. */
export type DueOn = { kind: DueKind; day: Day; count: number }

type Counts = Record<DueKind, number>
/** What is due: already past, on each of the next days that have something, and after those. */
export type DueCalendar = { past: Counts; days: { day: Day; counts: Counts }[]; later: Counts }

const counted = (due: readonly DueOn[]): Counts =>
  Object.fromEntries(
    DUE_KINDS.map((kind) => [kind, due.filter((one) => one.kind === kind).reduce((sum, one) => sum + one.count, 0)]),
  ) as Counts

export const sumOf = (counts: Counts): number => DUE_KINDS.reduce((sum, kind) => sum + counts[kind], 0)

/** What is due by day (R74): at most `most` days, the rest together. Today is not past yet. */
export function dueCalendar(due: readonly DueOn[], today: Day, most: number): DueCalendar {
  const ahead = [...new Set(due.map(({ day }) => day).filter((day) => day >= today))].sort()
  const near = ahead.slice(0, most)
  const beyond = ahead[most]
  return {
    past: counted(due.filter(({ day }) => day < today)),
    days: near.map((day) => ({ day, counts: counted(due.filter((one) => one.day === day)) })),
    later: counted(beyond === undefined ? [] : due.filter(({ day }) => day >= beyond)),
  }
}

/** How many things are past their last day. */
export const pastOf = (due: readonly DueOn[], today: Day): number => sumOf(dueCalendar(due, today, 0).past)
