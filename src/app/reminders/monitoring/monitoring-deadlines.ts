import { addDays, type Day, dayFrom } from '../../../domain/calendar/day.ts'
import { dayIn } from '../../../domain/calendar/zone.ts'
import { type Deadline, deadlineOf } from '../../../domain/monitoring/deadline.ts'
import { OPEN_STATES } from '../../../domain/monitoring/task.ts'
import { answerersNow } from '../../monitoring/answerers.ts'
import { type CampaignRow, openSeason, type TaskRow } from '../../monitoring/store.ts'
import { concerned, holdersNow } from '../concerned.ts'
import type { SetDeadline } from '../deadline-source.ts'
import type { Reading } from '../source.ts'

export type MonitoringDeadline = SetDeadline & { unitId: string; season: CampaignRow }

/** Lists that units have not checked yet, with the day of the check (R70). */
export const checkDeadlines = (reading: Reading, ids?: readonly string[]): Promise<MonitoringDeadline[]> =>
  deadlines(reading, 'monitoringCheck', ids)

/** What is checked but not handed over, and what should have been checked: with the day of the hand-over (R70). */
export const handOverDeadlines = (reading: Reading, ids?: readonly string[]): Promise<MonitoringDeadline[]> =>
  deadlines(reading, 'monitoringHandOver', ids)

type Ladder = 'monitoringCheck' | 'monitoringHandOver'

async function deadlines(reading: Reading, ladder: Ladder, ids?: readonly string[]): Promise<MonitoringDeadline[]> {
  const { app, db, authorityId } = reading
  const season = await openSeason(db, authorityId)
  if (!season) return []
  const where = { authorityId, campaignId: season.id, state: { in: [...OPEN_STATES] }, ...(ids && { id: { in: [...ids] } }) }
  const tasks = await db.monitoringTask.findMany({ where, orderBy: { id: 'asc' } })
  if (tasks.length === 0) return []
  const { timeZone, regulation } = app.authorities.get(authorityId)
  const at: Standing = {
    season,
    check: deadlineOf(dayFrom(season.checkBy), regulation.settings.counting, app.calendar),
    today: dayFrom(app.authorities.today(authorityId, reading.now)),
    dayOf: (instant) => dayIn(timeZone, new Date(instant)),
  }
  const sinceOf = ladder === 'monitoringCheck' ? checkSince : handOverSince
  const running = tasks.flatMap((task) => {
    const since = sinceOf(task, at)
    return since === undefined ? [] : [{ task, since }]
  })
  // Who answers is looked up only where something runs: for most of the season one of the two deadlines does not.
  if (running.length === 0) return []
  const holders = await holdersNow(reading, ids && running.map(({ task }) => task.unitId))
  const answerers = await answerersNow(reading, holders)
  const written = dayFrom(ladder === 'monitoringCheck' ? season.checkBy : season.handOverBy)
  return running.map(({ task, since }) => {
    const { id, unitId } = task
    const own = answerers(task).people.map((one) => one.id)
    return { id, unitId, season, written, since, recipients: concerned(reading, ladder, { own, unitId, holders }) }
  })
}

type Standing = { season: CampaignRow; check: Deadline; today: Day; dayOf: (instant: string) => Day }

/** A season that opened on its day is known from the act; one that was opened by hand, and a unit that came later, from then on. */
function checkSince({ checkedOn, state, openedAt }: TaskRow, { season, dayOf }: Standing): Day | undefined {
  if (checkedOn !== '' || state === 'returned') return undefined
  const isExpected = season.openedById === null && openedAt === season.openedAt
  return isExpected ? dayFrom(`${season.year}-01-01`) : dayOf(openedAt)
}

/** Not on the day on which the person has checked, or was told of the return. */
function handOverSince({ checkedOn, state, decidedAt }: TaskRow, { check, today, dayOf }: Standing): Day | undefined {
  if (state === 'returned' && decidedAt !== null) return addDays(dayOf(decidedAt), 1)
  if (checkedOn !== '') return addDays(dayFrom(checkedOn), 1)
  return today > check.last ? addDays(check.last, 1) : undefined
}
