import { textAt } from '../../../domain/interview/answers.ts'
import { NEW_POINTS, openGroups } from '../../../domain/monitoring/groups.ts'
import { monitoringGapsInterview } from '../../../domain/monitoring/interviews.ts'
import { keepsList } from '../../../domain/touchpoint/questions/list-clause.ts'
import { nowIn } from '../../app.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import { findUnfinished } from '../../interviews/find-unfinished.ts'
import type { Finishing, InterviewKind, Unfinished } from '../../interviews/interview-kind.ts'
import { openDraft } from '../../interviews/open-draft.ts'
import { resumeDraft } from '../../interviews/resume-draft.ts'
import { channelOf } from '../../people/channel-of.ts'
import { type UnitGroup, unitGroups } from '../groups.ts'
import { receiversNow } from '../receivers.ts'
import { answersOf, isChecked, moveTask } from '../store.ts'
import { tell } from '../tell.ts'
import { proposedByArea } from './propose-changes.ts'
import { type Mine, ownTask, unfinishable } from './unit-task.ts'

type Confirming = Pick<Finishing, 'app' | 'unit' | 'actor' | 'now'>

/** What stands in the way of handing over: a group without its answer, or changes of which none is proposed. */
async function obstacle({ unit, actor }: Confirming, { task, season }: Mine, groups: readonly UnitGroup[]): Promise<Refusal | undefined> {
  const answers = await answersOf(unit.tx, task)
  const open = openGroups(groups, { answers, checked: isChecked(task) })
  const [first] = open
  if (first) return { refused: 'monitoring-unanswered', params: { count: open.length }, screen: at('monitoringGroup', task.id, first.area) }
  const proposed = await proposedByArea(unit.tx, task, season)
  const idle = groups.find(({ area, entries }) => {
    const told = answers.some((one) => one.area === area && one.answer === 'changes')
    return told && area !== NEW_POINTS && entries.some(({ state }) => state === 'approved') && !proposed.get(area)?.sent
  })
  if (!idle) return undefined
  const screen = at('monitoringChanges', task.id, idle.area)
  if (!proposed.get(idle.area)?.prepared) return { refused: 'monitoring-not-proposed', screen }
  const { authorityId, personId } = actor
  const where = { authorityId, unitId: task.unitId, initiatorId: personId, state: 'prepared' }
  return { refused: (await unit.tx.changeProposal.count({ where })) > 0 ? 'monitoring-not-sent' : 'monitoring-not-yours', screen }
}

/**
 * Confirms that the unit's list is checked and hands the result to the secretary (R63, R70; E16): args are the task and the revision that the card has shown, so that an old
 * button confirms nothing unseen. Business processes without a point ask for the reason first (R39). Refusals: those of `ownTask`, `monitoring-moved`,
 * `monitoring-unanswered`, `monitoring-not-proposed`, `monitoring-not-sent`, `monitoring-not-yours` (somebody
 * else has prepared it).
 */
export async function confirmMonitoring({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const [id = '', revision] = args
  const mine = await ownTask({ app, unit, actor }, id)
  if ('refused' in mine) return mine
  if (String(mine.task.revision) !== revision) return { refused: 'monitoring-moved', screen: at('monitoringUnit', id) }
  const groups = await unitGroups({ app, db: unit.tx, authorityId: actor.authorityId }, mine.task.unitId)
  const confirming = { app, unit, actor, now: nowIn(app) }
  const refusal = await obstacle(confirming, mine, groups)
  if (refusal) return refusal
  if (groups.every(({ uncovered }) => uncovered.length === 0)) return give(confirming, mine, '')
  const begun = await findUnfinished(unit, actor, monitoringGapsInterview.key, (_, about) => about === id)
  if (begun !== undefined) return resumeDraft(app, unit, actor, begun)
  return openDraft(app, unit, actor, { kind: monitoringGapsInterview.key, subject: id, answers: {} })
}

/** Why business processes are left without a point; the result is handed over with it. */
export const monitoringGapsKind: InterviewKind = {
  definition: monitoringGapsInterview,
  regulated: keepsList,
  // Whoever stands in for an officer has no right in the unit of their own: the task is asked when it ends.
  allowed: () => true,
  about: async (db, { authorityId, subject }) => {
    const row = await db.monitoringTask.findFirst({ where: { id: subject, authorityId } })
    return (row && (await db.unit.findFirst({ where: { id: row.unitId, authorityId } }))?.name) ?? ''
  },
  facts: () => undefined,
  finish: async (finishing): Promise<Screen | Unfinished> => {
    const mine = await ownTask(finishing, finishing.draft.subject)
    if ('refused' in mine) return unfinishable(mine)
    const { app, unit, actor } = finishing
    const groups = await unitGroups({ app, db: unit.tx, authorityId: actor.authorityId }, mine.task.unitId)
    return (await obstacle(finishing, mine, groups)) ?? give(finishing, mine, textAt(finishing.answers, 'reason'))
  },
}

/** Keeps the confirmation as R63 wants it, and tells who receives. */
async function give({ app, unit, actor, now }: Confirming, { task, forId }: Mine, gapsReason: string): Promise<Screen> {
  const { authorityId, personId } = actor
  const persons = await unit.tx.person.findMany({ where: { authorityId, id: { in: [personId, forId] } } })
  const [self, other] = [personId, forId].map((id) => persons.find((one) => one.id === id))
  const data = {
    ...{ state: 'handedOver', gapsReason, remark: '', decidedById: null, decidedAt: null },
    ...{ confirmedById: personId, confirmedForId: forId, confirmedAt: now, confirmedChannel: channelOf(actor.place) },
    ...{ confirmedName: self?.displayName ?? '', confirmedPosition: self?.position ?? '', confirmedForName: other?.displayName ?? '' },
  }
  const answers = await answersOf(unit.tx, task)
  if (await moveTask(unit, actor, now, task, { action: 'monitoring.confirm', data, details: { ...data, answers } })) {
    const telling = { unit, authorityId, now, what: 'handedOver', about: task.id, occasion: String(task.revision) } as const
    tell(telling, await receiversNow({ app, db: unit.tx, authorityId }))
  }
  return at('monitoringUnit', task.id)
}
