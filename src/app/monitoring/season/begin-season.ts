import { dayFrom, yearOf } from '../../../domain/calendar/day.ts'
import { type Season, seasonOf } from '../../../domain/monitoring/season.ts'
import { may } from '../../../domain/rights/may.ts'
import { nowIn } from '../../app.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { unitsWithProcesses } from '../../formation/open-campaign.ts'
import { record } from '../../journal/record.ts'
import { holdingRoles } from '../../people/holding.ts'
import { holdersNow } from '../../reminders/concerned.ts'
import { answerersNow } from '../answerers.ts'
import { freshTask, openSeason, unfinishedTasks } from '../store.ts'
import { tell } from '../tell.ts'
import { closeSeason, type Keeping } from './close-season.ts'

/**
 * Opens a year's monitoring with a task for every unit that has business processes (R70). One of an earlier year that is still open is ended by it, and the coordinators hear which
 * units had not finished. False where that year has one already, or nobody has a business process.
 */
export async function beginSeason({ app, unit, doer, now }: Keeping, season: Season, openedById: string | null): Promise<boolean> {
  const { authorityId } = doer
  const { tx } = unit
  const { year, checkBy, handOverBy } = season
  if ((await tx.monitoringCampaign.count({ where: { authorityId, year } })) > 0) return false
  const units = await unitsWithProcesses(tx, authorityId)
  if (units.length === 0) return false
  await endEarlier({ app, unit, doer, now })
  const id = app.ids.next()
  await tx.monitoringCampaign.create({ data: { id, authorityId, year, checkBy, handOverBy, state: 'open', openedById, openedAt: now } })
  const tasks = units.map((unitId) => freshTask(app.ids.next(), { authorityId, campaignId: id, unitId, now }))
  await tx.monitoringTask.createMany({ data: tasks })
  record(unit, doer, now, 'monitoring.open', `season:${id}`, { year, checkBy, handOverBy, units })
  // Opened on its day it is told by the first reminder; opened by hand nobody expects it.
  if (openedById !== null) await tellOpened({ app, unit, doer, now }, tasks)
  return true
}

/** Ends the season that is still open, if there is one. */
async function endEarlier(keeping: Keeping): Promise<void> {
  const { unit, doer, now } = keeping
  const { authorityId } = doer
  const earlier = await openSeason(unit.tx, authorityId)
  const unfinished = earlier && (await closeSeason(keeping, earlier))
  if (!earlier || !unfinished) return
  const coordinators = await holdingRoles(unit.tx, authorityId, ['coordinator'])
  tell({ unit, authorityId, now, what: 'ended', about: earlier.id, occasion: '' }, coordinators)
}

/** Those who answer for these units hear that their monitoring is open. */
export async function tellOpened(
  { app, unit, doer: { authorityId }, now }: Keeping,
  tasks: readonly { id: string; unitId: string; heirId: string }[],
): Promise<void> {
  const reading = { app, db: unit.tx, authorityId, now: app.clock.now() }
  const answerers = await answerersNow(reading, await holdersNow(reading))
  for (const task of tasks) {
    const people = answerers(task).people.map(({ id }) => id)
    tell({ unit, authorityId, now, what: 'opened', about: task.id, occasion: '' }, people)
  }
}

/**
 * Opens this year's monitoring before its day: args are the year that the preview has shown. Refusals: `not-allowed`, `monitoring-none` (the authority has no
 * monitoring), `monitoring-open` (it is open, or was), `monitoring-earlier` (the one before is open and not all have finished it), `formation-no-units`.
 */
export async function openMonitoring({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const { authorityId, personId, roles } = actor
  if (!may(roles, 'monitoring.open')) return { refused: 'not-allowed' }
  const now = nowIn(app)
  const year = yearOf(dayFrom(app.authorities.today(authorityId, app.clock.now())))
  const season = seasonOf(app.authorities.get(authorityId).regulation, year)
  const screen = at('monitoring')
  if (!season) return { refused: 'monitoring-none' }
  const known = await unit.tx.monitoringCampaign.count({ where: { authorityId, year } })
  if (known > 0 || args[0] !== String(year)) return { refused: 'monitoring-open', screen }
  const earlier = await openSeason(unit.tx, authorityId)
  if (earlier && (await unfinishedTasks(unit.tx, earlier)).length > 0)
    return { refused: 'monitoring-earlier', screen: at('monitoringClose') }
  const begun = await beginSeason({ app, unit, doer: actor, now }, season, personId)
  return begun ? screen : { refused: 'formation-no-units' }
}
