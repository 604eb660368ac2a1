const DAYS_OFF = [
  ...['2026-11-04', '2026-12-31', '2027-01-01', '2027-01-02', '2027-01-03', '2027-01-04', '2027-01-05', '2027-01-06', '2027-01-07'],
  ...['2027-01-08'],
]
export const CHECK_BY = '2026-12-25'
export const HAND_OVER_BY = '2026-12-30' // 31 December is a day off
export const OPENS_BEFORE = 30
/** So many working days before a deadline, and after it those above, whoever it is. */
const BEFORE = [30, 14, 7, 3, 1]
const ABOVE = [
  { who: 'head', from: 2 },
  { who: 'coordinator', from: 3 },
  { who: 'deputy', from: 5 },
] as const

export const shifted = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + by * 86_400_000).toISOString().slice(0, 10)
const works = (day: string): boolean => !DAYS_OFF.includes(day) && ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())

/** The working days from one day to another, both inclusive. */
export function workdays(from: string, to: string): string[] {
  const days: string[] = []
  for (let day = from; day <= to; day = shifted(day, 1)) if (works(day)) days.push(day)
  return days
}

/** The working day so many before (or after, with a minus) `day`. */
export function before(day: string, count: number): string {
  let [at, left] = [day, Math.abs(count)]
  while (left > 0) {
    at = shifted(at, count > 0 ? -1 : 1)
    if (works(at)) left -= 1
  }
  return at
}

export type Occasion = { on: string; key: string }

const known = new Map<string, Occasion[]>()

/** All occasions of a deadline for the person whose work it is, or for somebody above, the earliest first. */
function occasions(last: string, who: string): Occasion[] {
  const reckoned = known.get(`${who} ${last}`)
  if (reckoned) return reckoned
  const all: Occasion[] = []
  if (who === 'own') all.push(...BEFORE.map((count) => ({ on: before(last, count), key: `-${count}` })), { on: last, key: '0' })
  const from = who === 'own' ? 1 : (ABOVE.find((rung) => rung.who === who)?.from ?? 999)
  for (let late = from; late < 40; late += 1) all.push({ on: before(last, -late), key: `+${late}` })
  all.sort((one, other) => (one.on < other.on ? -1 : 1))
  known.set(`${who} ${last}`, all)
  return all
}

/** The newest occasion up to `today`. */
export const newest = (last: string, who: string, today: string): Occasion | undefined =>
  occasions(last, who).findLast(({ on }) => on <= today)
