import { textAt } from '../../domain/interview/answers.ts'
import { unneededInterview } from '../../domain/register/unneeded-interview.ts'
import { may } from '../../domain/rights/may.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import { nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { findUnfinished } from '../interviews/find-unfinished.ts'
import type { InterviewKind } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { resumeDraft } from '../interviews/resume-draft.ts'
import { record } from '../journal/record.ts'
import { channelOf } from '../people/channel-of.ts'
import { type RegisterTask, taskOf } from './task-row.ts'

type Who = Pick<Acting, 'unit' | 'actor'>

/** An open task of a unit for which the person may speak. Refusals: `register-task-done`, `not-allowed`. */
async function taskAtHand({ unit, actor }: Who, id: string): Promise<RegisterTask | Refusal> {
  const row = await unit.tx.registerTask.findFirst({ where: { id, authorityId: actor.authorityId } })
  if (row && !may(actor.roles, 'register.settle', { unitId: row.unitId })) return { refused: 'not-allowed' }
  if (!row) return may(actor.roles, 'register.settle') ? { refused: 'register-task-done' } : { refused: 'not-allowed' }
  return row.state === 'open' ? taskOf(row) : { refused: 'register-task-done', screen: at('registerTask', id) }
}

type Ending = { state: 'done' | 'unneeded'; reason: string }

/** Ends a task in the name of the person: name, position, time and channel are kept (R63). */
async function end({ unit, actor }: Who, now: string, id: string, { state, reason }: Ending): Promise<void> {
  const { personId, displayName: name, position, place } = actor
  const given = { personId, name, position, channel: channelOf(place) }
  const { count } = await unit.tx.registerTask.updateMany({ where: { id, state: 'open' }, data: { state, reason, given, doneAt: now } })
  if (count === 1) record(unit, actor, now, `register.${state}`, `registerTask:${id}`, { reason })
}

/** The unit that a process has left takes note of it: args are the task. Refusals as of `taskAtHand`. */
export async function noteRegister({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const task = await taskAtHand({ unit, actor }, args[0] ?? '')
  if ('refused' in task) return task
  if (task.kind === 'went') await end({ unit, actor }, nowIn(app), task.id, { state: 'done', reason: '' })
  return at('registerTask', task.id)
}

/** Opens the question why nothing has to change in the list: args are the task. Refusals as of `taskAtHand`. */
export async function startUnneeded({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const task = await taskAtHand({ unit, actor }, args[0] ?? '')
  if ('refused' in task) return task
  const begun = await findUnfinished(unit, actor, unneededInterview.key, (_, about) => about === task.id)
  if (begun !== undefined) return resumeDraft(app, unit, actor, begun)
  return openDraft(app, unit, actor, { kind: unneededInterview.key, subject: task.id, answers: {} })
}

/** Confirming, with a reason, that a change of the register changes nothing in the list. */
export const unneededKind: InterviewKind = {
  definition: unneededInterview,
  regulated: keepsList,
  allowed: (actor) => actor.roles.some(({ unitId }) => may(actor.roles, 'register.settle', { unitId: unitId || 'any' })),
  about: async (db, { authorityId, subject }) => {
    const row = await db.registerTask.findFirst({ where: { id: subject, authorityId } })
    return row ? taskOf(row).after.name : ''
  },
  facts: () => undefined,
  finish: async ({ unit, actor, draft, answers, now }) => {
    const task = await taskAtHand({ unit, actor }, draft.subject)
    if ('refused' in task) return task
    await end({ unit, actor }, now, task.id, { state: 'unneeded', reason: textAt(answers, 'reason') })
    return at('registerTask', task.id)
  },
}
