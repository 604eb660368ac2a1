import { dayFrom, yearOf } from '../../../domain/calendar/day.ts'
import { deadlineOf } from '../../../domain/monitoring/deadline.ts'
import { opensOn, seasonOf } from '../../../domain/monitoring/season.ts'
import { may, unitsFor } from '../../../domain/rights/may.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { unitsWithProcesses } from '../../formation/open-campaign.ts'
import { holdersNow } from '../../reminders/concerned.ts'
import { type Answering, answerersNow } from '../answerers.ts'
import { mayReceive } from '../receivers.ts'
import { lastSeason, unfinishedTasks } from '../store.ts'
import { type MonitoringProgress, monitoringProgress } from './progress.ts'

/**
 * The monitoring as the person may see it: every unit, also for who receives results, or those of their own and those they stand in for. `next`: the season of this year, while it is not open; `mayOpen`: the
 * person may open it; `mayClose`: the person may end the one that is under way.
 */
export type SeasonView = {
  progress: MonitoringProgress | undefined
  next: { year: number; opens: string } | undefined
  mayOpen: boolean
  mayClose: boolean
}

/** Refusals: `monitoring-none` where neither the act nor the authority knows a monitoring, `not-allowed`. */
export async function seasonView(app: App, actor: Actor): Promise<SeasonView | { refused: 'monitoring-none' | 'not-allowed' }> {
  const { authorityId, personId, roles } = actor
  const { regulation } = app.authorities.get(authorityId)
  const year = yearOf(dayFrom(app.authorities.today(authorityId, app.clock.now())))
  const season = seasonOf(regulation, year)
  if (!season) return { refused: 'monitoring-none' }
  const seen = (await mayReceive({ app, db: app.storage.db }, actor)) ? 'all' : unitsFor(roles, 'list.viewUnit')
  const all = await monitoringProgress(app, authorityId)
  const units = (all?.units ?? []).filter(
    ({ unit, lies }) => seen === 'all' || seen.includes(unit.id) || lies.some(({ id }) => id === personId),
  )
  if (seen !== 'all' && seen.length === 0 && units.length === 0) return { refused: 'not-allowed' }
  const last = await lastSeason(app.storage.db, authorityId)
  const [opens, today] = [opensOn(season, regulation, app.calendar), app.authorities.today(authorityId, app.clock.now())]
  const next = last?.year === year ? undefined : { year, opens: opens < today ? today : opens }
  const mayOpen = may(roles, 'monitoring.open') && next !== undefined
  return { progress: all && { ...all, units }, next, mayOpen, mayClose: may(roles, 'monitoring.close') && all?.open === true }
}

/** What opening the season comes to, before it is confirmed: which units, who answers for each, until when. */
export type SeasonPreview = {
  year: number
  check: { last: string; moved: boolean; written: string }
  handOver: { last: string; moved: boolean; written: string }
  units: { name: string; as: Answering['as']; who: string[] }[]
}

/** Refusals: `not-allowed`, `monitoring-none`, `monitoring-open`, `monitoring-earlier` (the one before has to be ended first), `formation-no-units`. */
export async function seasonPreview(app: App, actor: Actor): Promise<SeasonPreview | { refused: string }> {
  const { authorityId, roles } = actor
  if (!may(roles, 'monitoring.open')) return { refused: 'not-allowed' }
  const { db } = app.storage
  const { regulation } = app.authorities.get(authorityId)
  const year = yearOf(dayFrom(app.authorities.today(authorityId, app.clock.now())))
  const season = seasonOf(regulation, year)
  if (!season) return { refused: 'monitoring-none' }
  const last = await lastSeason(db, authorityId)
  if (last?.year === year) return { refused: 'monitoring-open' }
  if (last?.state === 'open' && (await unfinishedTasks(db, last)).length > 0) return { refused: 'monitoring-earlier' }
  const ids = await unitsWithProcesses(db, authorityId)
  if (ids.length === 0) return { refused: 'formation-no-units' }
  const units = new Map((await db.unit.findMany({ where: { authorityId } })).map(({ id, name }) => [id, name]))
  const persons = await db.person.findMany({ where: { authorityId }, select: { id: true, displayName: true } })
  const names = new Map(persons.map(({ id, displayName }) => [id, displayName]))
  const reading = { app, db, authorityId, now: app.clock.now() }
  const answerers = await answerersNow(reading, await holdersNow(reading))
  const term = (written: typeof season.checkBy) => deadlineOf(written, regulation.settings.counting, app.calendar)
  return {
    year,
    check: term(season.checkBy),
    handOver: term(season.handOverBy),
    units: ids.map((unitId) => {
      const { as, people } = answerers({ unitId, heirId: '' })
      return { name: units.get(unitId) ?? '', as, who: people.map(({ id }) => names.get(id) ?? '') }
    }),
  }
}
