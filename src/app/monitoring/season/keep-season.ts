import { createHash } from 'node:crypto'
import { dayFrom } from '../../../domain/calendar/day.ts'
import { isWorkingTime } from '../../../domain/calendar/working-time.ts'
import { deadlineOf } from '../../../domain/monitoring/deadline.ts'
import { unseenProcesses } from '../../../domain/monitoring/groups.ts'
import { type Season, seasonDue } from '../../../domain/monitoring/season.ts'
import { isOpen } from '../../../domain/monitoring/task.ts'
import type { Db, Tx } from '../../../storage/open.ts'
import { type App, nowIn } from '../../app.ts'
import { unitsWithProcesses } from '../../formation/open-campaign.ts'
import { holdingRoles } from '../../people/holding.ts'
import { holdersNow } from '../../reminders/concerned.ts'
import { answerersNow } from '../answerers.ts'
import { type CampaignRow, freshTask, isChecked, moveTask, openSeason, stateOf, type TaskRow, toAnswer } from '../store.ts'
import { tell } from '../tell.ts'
import { beginSeason, tellOpened } from './begin-season.ts'

type Reading = { app: App; db: Db | Tx; authorityId: string; now: Date }

/** What is no longer as the units are: units that have got a list, lost theirs, or have to look again at what came to them, and those without anybody. */
type Drift = { missing: string[]; lapsed: TaskRow[]; again: TaskRow[]; lonely: string[] }

/**
 * Opens the monitoring when its day has come (R70), and keeps it in line with the units: one that is created gets its task, one that is merged away loses
 * it, where nobody answers the coordinators are told. In working hours, because people hear of it. Run twice it changes nothing.
 */
export async function keepSeason(app: App, authorityId: string): Promise<void> {
  const now = app.clock.now()
  const authority = app.authorities.known(authorityId)
  if (!authority || !isWorkingTime(now, authority.timeZone, authority.regulation.settings.workingHours, app.calendar)) return
  const today = dayFrom(app.authorities.today(authorityId, now))
  const due = seasonDue(authority.regulation, today, app.calendar)
  if (due && (await isMissing(app.storage.db, authorityId, due))) await begin(app, authorityId, due)
  const season = await openSeason(app.storage.db, authorityId)
  if (!season) return
  const drift = await driftOf({ app, db: app.storage.db, authorityId, now }, season)
  if (Object.values(drift).some((part) => part.length > 0)) await align(app, season)
}

const isMissing = async (db: Db, authorityId: string, { year }: Season): Promise<boolean> =>
  (await db.monitoringCampaign.count({ where: { authorityId, year } })) === 0

const doerOf = (authorityId: string) => ({ authorityId, personId: '', place: 'tick' })

async function begin(app: App, authorityId: string, due: Season): Promise<void> {
  await app.committer.run([], async (unit) => {
    await beginSeason({ app, unit, doer: doerOf(authorityId), now: nowIn(app) }, due, null)
  })
}

async function driftOf(reading: Reading, season: CampaignRow): Promise<Drift> {
  const { app, db, authorityId } = reading
  const tasks = await db.monitoringTask.findMany({ where: { authorityId, campaignId: season.id }, orderBy: { id: 'asc' } })
  const withLists = new Set(await unitsWithProcesses(db, authorityId))
  const known = new Map(tasks.map((task) => [task.unitId, task]))
  const today = dayFrom(app.authorities.today(authorityId, reading.now))
  const { counting } = app.authorities.get(authorityId).regulation.settings
  const isLate = today > deadlineOf(dayFrom(season.handOverBy), counting, app.calendar).last
  const answerers = await answerersNow(reading, await holdersNow(reading))
  const inHand = tasks.filter((task) => withLists.has(task.unitId) && isOpen(stateOf(task)))
  const done = tasks.filter((task) => withLists.has(task.unitId) && isChecked(task) && task.state !== 'lapsed')
  return {
    missing: isLate ? [] : [...withLists].filter((id) => !known.has(id) || known.get(id)?.state === 'lapsed'),
    lapsed: tasks.filter((task) => !withLists.has(task.unitId) && stateOf(task) !== 'lapsed' && stateOf(task) !== 'received'),
    again: isLate ? [] : await lookedAtTooEarly(reading, done),
    lonely: inHand.filter((task) => answerers(task).as === 'nobody').map(({ unitId }) => unitId),
  }
}

/**
 * Of the tasks that are checked or further, those whose unit has got a business process with its points since. Points are asked for only where a process has come: this is looked at
 * every minute.
 */
async function lookedAtTooEarly({ db, authorityId }: Reading, done: readonly TaskRow[]): Promise<TaskRow[]> {
  if (done.length === 0) return []
  const rows = await db.monitoringAnswer.findMany({ where: { authorityId, taskId: { in: done.map(({ id }) => id) } } })
  const where = { authorityId, state: 'active', unitId: { in: done.map(({ unitId }) => unitId) } }
  const processes = await db.businessProcess.findMany({ where, select: { id: true, unitId: true } })
  const looked = done.map((task) => {
    const answers = rows.filter(({ taskId }) => taskId === task.id).map(toAnswer)
    const own = processes.filter(({ unitId }) => unitId === task.unitId).map(({ id }) => id)
    return { task, unseen: unseenProcesses(own, answers) }
  })
  const came = looked.flatMap(({ unseen }) => unseen)
  if (came.length === 0) return []
  const withPoints = await db.touchpointEntry.groupBy({ by: ['processId'], where: { authorityId, processId: { in: came } } })
  const covered = new Set(withPoints.map(({ processId }) => processId))
  return looked.filter(({ unseen }) => unseen.some((id) => covered.has(id))).map(({ task }) => task)
}

/** Brings the tasks in line, by what holds in the transaction. */
async function align(app: App, season: CampaignRow): Promise<void> {
  const { authorityId, id: campaignId } = season
  await app.committer.run([], async (unit) => {
    if ((await openSeason(unit.tx, authorityId))?.id !== campaignId) return
    const now = nowIn(app)
    const doer = doerOf(authorityId)
    const reading = { app, db: unit.tx, authorityId, now: app.clock.now() }
    const { missing, lapsed, again, lonely } = await driftOf(reading, season)
    for (const unitId of missing) {
      const gone = await unit.tx.monitoringTask.findFirst({ where: { authorityId, campaignId, unitId } })
      if (gone) await moveTask(unit, doer, now, gone, { action: 'monitoring.reopen', data: { state: 'notStarted', checkedOn: '' } })
      const task = gone ?? freshTask(app.ids.next(), { authorityId, campaignId, unitId, now })
      if (!gone) await unit.tx.monitoringTask.create({ data: task })
      await tellOpened({ app, unit, doer, now }, [task])
    }
    for (const task of lapsed) await moveTask(unit, doer, now, task, { action: 'monitoring.lapse', data: { state: 'lapsed' } })
    const answerers = await answerersNow(reading, await holdersNow(reading))
    for (const task of again) {
      await moveTask(unit, doer, now, task, { action: 'monitoring.reopen', data: { state: 'underWay', checkedOn: '' } })
      const people = answerers(task).people.map(({ id }) => id)
      tell({ unit, authorityId, now, what: 'reopened', about: task.id, occasion: String(task.revision) }, people)
    }
    if (lonely.length > 0) {
      const occasion = createHash('sha256').update(lonely.sort().join()).digest('hex').slice(0, 12)
      tell(
        { unit, authorityId, now, what: 'nobody', about: campaignId, occasion },
        await holdingRoles(unit.tx, authorityId, ['coordinator']),
      )
    }
  })
}
