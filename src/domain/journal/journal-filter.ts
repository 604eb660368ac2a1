import { addDays, type Day, dayFrom, isDay } from '../calendar/day.ts'
import { parseDate } from '../text/parse-date.ts'
import { JOURNAL_GROUPS } from './journal-groups.ts'

/** What of the journal is looked at: by whom, which group of actions, about what, from and to which day; what is empty is not asked. */
export type JournalFilter = { person: string; group: string; subject: string; from: string; to: string }

export const NO_FILTER: JournalFilter = { person: '', group: '', subject: '', from: '', to: '' }

const ID = /^[\w-]{1,24}$/
const packDay = (day: string): string => day.replaceAll('-', '')
const unpackDay = (text: string | undefined): string => {
  const day = (text ?? '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  return isDay(day) ? day : ''
}

/** A filter as it travels in callback data. */
export const packFilter = ({ person, group, subject, from, to }: JournalFilter): string[] => [
  person === '' ? (subject === '' ? '' : subject.replace(':', '~')) : `@${person}`,
  group,
  packDay(from),
  packDay(to),
]

/** Reads a filter back; what is altered counts as not asked. */
export function unpackFilter([who = '', group = '', from, to]: readonly string[]): JournalFilter {
  const groups: readonly string[] = JOURNAL_GROUPS
  const person = who.startsWith('@') && ID.test(who.slice(1)) ? who.slice(1) : ''
  const subject = /^[a-zA-Z]{1,16}~[\w-]{1,24}$/.test(who) ? who.replace('~', ':') : ''
  return { person, group: groups.includes(group) ? group : '', subject, from: unpackDay(from), to: unpackDay(to) }
}

/** A day that has been, as people type it: the last such day where no year is named. */
function pastDay(text: string, today: Day): Day | undefined {
  for (const since of [today, addDays(today, -6), addDays(today, -364)]) {
    const day = parseDate(text, since)
    if (typeof day === 'string' && day <= today) return dayFrom(day)
  }
  return undefined
}

/** A day or a period as people type it: «25.11», «1 ноября – 15 ноября». Undefined for anything else. */
export function readPeriod(text: string, today: Day): { from: Day; to: Day } | undefined {
  const whole = pastDay(text, today)
  if (whole) return { from: whole, to: whole }
  const [first, second, ...more] = text.split(/\s*[–—]\s*|\s+-\s+|\s*\.{2,3}\s*/)
  if (first === undefined || second === undefined || more.length > 0) return undefined
  const [from, to] = [pastDay(first, today), pastDay(second, today)]
  return from && to && from <= to ? { from, to } : undefined
}
