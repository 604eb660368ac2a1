import { type Day, dayFrom, yearOf } from '../calendar/day.ts'
import type { Regulation } from '../regulation/regulation.ts'
import { type Monitoring, monitoringOf } from '../regulation/settled.ts'
import { type Days, deadlineOf } from './deadline.ts'

/** The dates of one year's monitoring, as they are written (R70). */
export type Season = { year: number; checkBy: Day; handOverBy: Day }

const dateIn = (year: number, { month, day }: Monitoring['checkBy']): Day =>
  dayFrom(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`)

/** The monitoring of a year; undefined where neither the act nor the authority knows one. */
export function seasonOf(regulation: Regulation, year: number): Season | undefined {
  const rules = monitoringOf(regulation)
  return rules ? { year, checkBy: dateIn(year, rules.checkBy), handOverBy: dateIn(year, rules.handOverBy) } : undefined
}

/** The day on which a season opens by itself: so many working days before the last day of its check, by the setting. */
export const opensOn = ({ checkBy }: Season, { settings }: Regulation, calendar: Days): Day =>
  calendar.addWorkingDays(deadlineOf(checkBy, settings.counting, calendar).last, -settings.terms.monitoringOpens)

/** The season whose day of opening has come and whose last day is not over. After downtime it is opened late, and not at all when it is over. */
export function seasonDue(regulation: Regulation, today: Day, calendar: Days): Season | undefined {
  const season = seasonOf(regulation, yearOf(today))
  if (!season || today < opensOn(season, regulation, calendar)) return undefined
  return today <= deadlineOf(season.handOverBy, regulation.settings.counting, calendar).last ? season : undefined
}
