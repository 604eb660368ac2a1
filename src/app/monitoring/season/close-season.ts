import { may } from '../../../domain/rights/may.ts'
import { Conflict } from '../../../storage/conflict.ts'
import type { Unit } from '../../../storage/unit.ts'
import { type App, nowIn } from '../../app.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { type Doer, record } from '../../journal/record.ts'
import { holdersNow } from '../../reminders/concerned.ts'
import { answerersNow } from '../answerers.ts'
import { type CampaignRow, moveTask, openSeason, unfinishedTasks } from '../store.ts'
import { tell } from '../tell.ts'
import { closingMark } from './closing-view.ts'

/** Who begins or ends a season, in whose transaction: a person, or the tick. */
export type Keeping = { app: App; unit: Unit; doer: Doer; now: string }

/**
 * Ends a season that is open (R70): its units answer no more. The journal has a line of the season and one of each unit that did not finish; those who answer for such a unit, and who
 * has confirmed a result that nobody received, are told once. Gives how many units did not finish; undefined where somebody else was faster. Throws Conflict when
 * a unit was: on another try it has finished.
 */
export async function closeSeason({ app, unit, doer, now }: Keeping, season: CampaignRow): Promise<number | undefined> {
  const { authorityId } = doer
  const tasks = await unfinishedTasks(unit.tx, season)
  const where = { id: season.id, authorityId, state: 'open' }
  if ((await unit.tx.monitoringCampaign.updateMany({ where, data: { state: 'over' } })).count === 0) return undefined
  record(unit, doer, now, 'monitoring.close', `season:${season.id}`, { year: season.year, unfinished: tasks.map(({ id }) => id) })
  const reading = { app, db: unit.tx, authorityId, now: app.clock.now() }
  const answerers = await answerersNow(reading, await holdersNow(reading))
  for (const task of tasks) {
    const { id, unitId, state, confirmedById } = task
    // The revision grows: whoever has read the task while the season was open hands nothing over after its end.
    const details = { unitId, state }
    if (!(await moveTask(unit, doer, now, task, { action: 'monitoring.unfinished', data: {}, details })))
      throw new Conflict('monitoring', 'a task was changed meanwhile')
    const people = [...(state === 'handedOver' && confirmedById ? [confirmedById] : []), ...answerers(task).people.map((one) => one.id)]
    tell({ unit, authorityId, now, what: 'closed', about: id, occasion: '' }, people)
  }
  return tasks.length
}

/**
 * Ends the monitoring that is under way, as its preview has shown it: args are the season and the mark of the preview, which is shown anew when other units are unfinished by
 * now. Refusals: `not-allowed`, `monitoring-gone` (it is over already), `monitoring-moved`.
 */
export async function closeMonitoring({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id, shown] = args
  if (!may(actor.roles, 'monitoring.close')) return { refused: 'not-allowed' }
  const gone = { refused: 'monitoring-gone', screen: at('monitoring') }
  const season = await openSeason(unit.tx, actor.authorityId)
  if (!season || season.id !== id) return gone
  if (closingMark(await unfinishedTasks(unit.tx, season)) !== shown) return { refused: 'monitoring-moved', screen: at('monitoringClose') }
  const closed = await closeSeason({ app, unit, doer: actor, now: nowIn(app) }, season)
  return closed === undefined ? gone : at('monitoring')
}
