import { dayIn, timeIn } from '../../../domain/calendar/zone.ts'
import { type GroupAnswer, NEW_POINTS, openGroups } from '../../../domain/monitoring/groups.ts'
import { isOpen, type TaskState } from '../../../domain/monitoring/task.ts'
import { may } from '../../../domain/rights/may.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { holdersNow } from '../../reminders/concerned.ts'
import { areasOf, type Named } from '../../views/words-of-list.ts'
import { type Answering, answerersNow } from '../answerers.ts'
import { unitGroups } from '../groups.ts'
import { mayReceive } from '../receivers.ts'
import { type Term, termsOf } from '../season/progress.ts'
import { answersOf, isChecked, stateOf, type TaskRow } from '../store.ts'
import { type Proposed, proposedByArea } from './propose-changes.ts'

/** One group of points as the unit sees it. `words`: the direction; undefined for what is new. */
export type GroupView = {
  area: string
  words: Named | undefined
  points: { id: string; name: string; businessProcess: string; approved: boolean; picked: boolean }[]
  uncovered: number
  open: boolean
  answer: GroupAnswer['answer'] | undefined
  proposed: Proposed
}

/** Who has confirmed the result, as they were at that moment (R63). */
export type Confirmed = { name: string; position: string; forName: string; channel: string; day: string; time: string }

/** A unit's monitoring (R70, R73): how far it is, its groups, and what the person may do. `lies`: with whom it is. */
export type TaskView = {
  id: string
  year: number
  open: boolean
  unit: { id: string; name: string }
  state: TaskState
  check: Term
  handOver: Term
  groups: GroupView[]
  gapsReason: string
  remark: string
  confirmed: Confirmed | undefined
  as: Answering['as']
  lies: string[]
  revision: number
  may: { answer: boolean; receive: boolean; export: boolean }
}

/** Refusals: `monitoring-gone`, `not-allowed` for who may not see the unit's list and neither answers for it nor receives its result. */
export async function taskView(app: App, actor: Actor, id: string): Promise<TaskView | { refused: 'monitoring-gone' | 'not-allowed' }> {
  const { authorityId, personId, roles } = actor
  const { db } = app.storage
  const task = await db.monitoringTask.findFirst({ where: { id, authorityId } })
  const season = task && (await db.monitoringCampaign.findFirst({ where: { id: task.campaignId, authorityId } }))
  const unit = task && (await db.unit.findFirst({ where: { id: task.unitId, authorityId } }))
  if (!task || !season || !unit) return { refused: 'monitoring-gone' }
  const reading = { app, db, authorityId, now: app.clock.now() }
  const { as, people } = (await answerersNow(reading, await holdersNow(reading, [task.unitId])))(task)
  const answers = may(roles, 'monitoring.answer', { unitId: unit.id }) || people.some((one) => one.id === personId)
  const receives = await mayReceive({ app, db }, actor)
  if (!answers && !receives && !may(roles, 'list.viewUnit', { unitId: unit.id })) return { refused: 'not-allowed' }
  const names = await db.person.findMany({ where: { authorityId, id: { in: people.map((one) => one.id) } }, orderBy: { id: 'asc' } })
  const state = stateOf(task)
  const open = season.state === 'open'
  return {
    id,
    year: season.year,
    open,
    unit: { id: unit.id, name: unit.name },
    state,
    ...termsOf(app, season),
    groups: await groupViews(app, task, await proposedByArea(db, task, season)),
    gapsReason: task.gapsReason,
    remark: task.remark,
    confirmed: confirmedOf(app, task),
    as,
    lies: names.map(({ displayName }) => displayName),
    revision: task.revision,
    may: {
      answer: open && isOpen(state) && answers,
      receive: open && state === 'handedOver' && receives,
      export: may(roles, 'list.viewUnit', { unitId: unit.id }),
    },
  }
}

async function groupViews(app: App, task: TaskRow, proposed: ReadonlyMap<string, Proposed>): Promise<GroupView[]> {
  const { authorityId, unitId } = task
  const { db } = app.storage
  const groups = await unitGroups({ app, db, authorityId }, unitId)
  const answers = await answersOf(db, task)
  const open = new Set(openGroups(groups, { answers, checked: isChecked(task) }).map(({ area }) => area))
  const processes = new Map((await db.businessProcess.findMany({ where: { authorityId, unitId } })).map((one) => [one.id, one.name]))
  const areas = areasOf(app.authorities.get(authorityId).regulation)
  return groups.map(({ area, entries, uncovered }) => {
    const answer = answers.find((one) => one.area === area)
    const points = entries.map(({ id, name, processId, state }) => ({
      ...{ id, name, businessProcess: processes.get(processId) ?? '' },
      ...{ approved: state === 'approved', picked: answer?.picked.includes(id) ?? false },
    }))
    const words = area === NEW_POINTS ? undefined : (areas.find(({ key }) => key === area) ?? { key: area, ru: area })
    const made = proposed.get(area) ?? { sent: 0, prepared: 0 }
    return { area, words, points, uncovered: uncovered.length, open: open.has(area), answer: answer?.answer, proposed: made }
  })
}

function confirmedOf(app: App, task: TaskRow): Confirmed | undefined {
  if (task.confirmedAt === null) return undefined
  const { timeZone } = app.authorities.get(task.authorityId)
  const when = new Date(task.confirmedAt)
  const [day, time] = [dayIn(timeZone, when), timeIn(timeZone, when)]
  const { confirmedName: name, confirmedPosition: position, confirmedForName: forName, confirmedChannel: channel } = task
  return { name, position, forName, channel, day, time }
}
