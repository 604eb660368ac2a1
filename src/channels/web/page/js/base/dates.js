import { say } from './words.js'

let locale = 'ru'
let timeZone = 'UTC'
let today = ''
let dayOf = () => ''
let timeOf = () => ''

/** From now on dates are those of the authority, as the bot counts them. */
export function setCalendar(facts) {
  locale = facts.locale
  timeZone = facts.timeZone
  today = facts.today
  const days = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' })
  const times = new Intl.DateTimeFormat(locale, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
  dayOf = (instant) => days.format(new Date(instant))
  timeOf = (instant) => times.format(new Date(instant))
}

/** The calendar date of an instant: 2026-11-20. */
export const dateOf = (instant) => dayOf(instant)

/** The time of day of an instant. */
export const clockTime = (instant) => timeOf(instant)

const noon = (day) => new Date(`${day}T12:00:00Z`)
const format = (day, parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }).format(noon(day))
const before = (day) => new Date(noon(day).getTime() - 86_400_000).toISOString().slice(0, 10)

/** A date as a heading between messages. */
export function dayName(day) {
  if (day === today) return say('today')
  if (day === before(today)) return say('yesterday')
  const year = day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }
  return format(day, { day: 'numeric', month: 'long', ...year })
}

/** The bot's present date with its day of the week. */
export const presentDay = () => format(today, { weekday: 'short', day: 'numeric', month: 'long' })
