import { type Day, dayFrom } from './day.ts'

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/
const MS_PER_DAY = 86_400_000

/** Whether `text` is a time of the day, from 00:00 to 23:59. */
export const isTimeOfDay = (text: string): boolean => TIME.test(text)

const formats = new Map<string, Intl.DateTimeFormat>()

// Swedish writes dates as ISO does: parts that are put together again cost four times as much.
function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const two = '2-digit'
  const clock = { hour: two, minute: two, second: two, hourCycle: 'h23' } as const
  const format = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, year: 'numeric', month: two, day: two, ...clock })
  formats.set(zone, format)
  return format
}

/** What the clock on the wall shows, as YYYY-MM-DDTHH:MM:SS. */
function wallIn(zone: string, instant: Date): string {
  const [date = '', time] = formatIn(zone).format(instant).split(' ')
  return `${date.padStart(10, '0')}T${time}`
}

/** The date at `instant` in an IANA zone such as Asia/Novosibirsk. Throws RangeError for an unknown zone or an invalid instant. */
export const dayIn = (zone: string, instant: Date): Day => dayFrom(wallIn(zone, instant).slice(0, 10))

/** The time of the day at `instant` in an IANA zone, as HH:MM. Throws as `dayIn` does. */
export const timeIn = (zone: string, instant: Date): string => wallIn(zone, instant).slice(11, 16)

/** Milliseconds by which the zone's clocks are ahead of UTC; fractions of a second are left out. */
function offsetAt(zone: string, time: number): number {
  const whole = Math.floor(time / 1000) * 1000
  return Date.parse(`${wallIn(zone, new Date(whole))}Z`) - whole
}

/**
 * The instant at which clocks in the zone show `time` on `day`. Where they are put back and show it twice, the first; where they are put
 * forward and never show it, as much later as they are put forward. Throws RangeError for an unknown zone or a time that does not exist.
 */
export function instantOf(day: Day, time: string, zone: string): Date {
  if (!isTimeOfDay(time)) throw new RangeError(`not a time of the day: ${time}`)
  const shown = Date.parse(`${dayFrom(day)}T${time}:00Z`)
  const before = shown - offsetAt(zone, shown - MS_PER_DAY)
  const after = shown - offsetAt(zone, shown + MS_PER_DAY)
  const isShown = (instant: number): boolean => instant + offsetAt(zone, instant) === shown
  const [first, second] = [Math.min(before, after), Math.max(before, after)]
  if (isShown(first)) return new Date(first)
  return new Date(isShown(second) ? second : before)
}
