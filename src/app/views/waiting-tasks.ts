import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { type CallView, callList } from '../calls/call-views.ts'
import { type ProposalLine, proposalPage } from '../proposals/views/proposal-lists.ts'
import { type RegisterTaskLine, registerLines } from '../register-tasks/register-lines.ts'
import { WAITING_KINDS, type WaitingLine, waitingLines } from '../reminders/formation/waiting-lines.ts'
import { type DeadlineLine, profileDeadlineLines } from '../reminders/profiles/deadline-lines.ts'
import { type OpenDraft, openDrafts } from './open-drafts.ts'
import { type ProcessName, unitCoverage } from './unit-coverage.ts'

/** More than a card of tasks would be read to its end. */
const MOST_APPROVALS = 50

/**
 * Something that waits for a person: a proposal to decide on (R56), a profile with a deadline (R23), a list to be handed over (R50), an edition to
 * be published (R52), a change of the register that the list has to follow (C15, E15), a question of an employee (R91), a draft, or a business process of the unit that has no touchpoint yet (R39).
 */
export type WaitingTask =
  | { kind: 'approval'; proposal: ProposalLine }
  | { kind: 'deadline'; deadline: DeadlineLine }
  | { kind: 'waiting'; waiting: WaitingLine }
  | { kind: 'register'; register: RegisterTaskLine }
  | { kind: 'call'; call: CallView }
  | { kind: 'draft'; draft: OpenDraft }
  | { kind: 'uncovered'; businessProcess: ProcessName }

/** What waits for this person now: decisions, deadlines, then what was begun, then what is missing. */
export async function waitingTasks(app: App, actor: Actor): Promise<WaitingTask[]> {
  const deadlines = (await profileDeadlineLines(app, actor)).map((deadline): WaitingTask => ({ kind: 'deadline', deadline }))
  const part = { skip: 0, take: MOST_APPROVALS }
  const lines = [...(await proposalPage(app, actor, 'waiting', part)).lines, ...(await proposalPage(app, actor, 'stuck', part)).lines]
  const approvals = lines.map((proposal): WaitingTask => ({ kind: 'approval', proposal }))
  const waiting: WaitingLine[] = []
  for (const kind of WAITING_KINDS) waiting.push(...(await waitingLines(app, actor, kind)))
  return [
    ...approvals,
    ...deadlines,
    ...waiting.map((one): WaitingTask => ({ kind: 'waiting', waiting: one })),
    ...(await registerLines(app, actor)).map((register): WaitingTask => ({ kind: 'register', register })),
    ...(await callTasks(app, actor)),
    ...(await unfinishedTasks(app, actor)),
  ]
}

/** Questions of employees in one's own hands, then those that wait for anybody who may answer (R91). */
async function callTasks(app: App, actor: Actor): Promise<WaitingTask[]> {
  const [mine, open] = [await callList(app, actor, 'mine'), await callList(app, actor, 'open')]
  if ('refused' in mine || 'refused' in open) return []
  return [...mine.filter(({ state }) => state === 'taken'), ...open].map((call): WaitingTask => ({ kind: 'call', call }))
}

async function unfinishedTasks(app: App, actor: Actor): Promise<WaitingTask[]> {
  const drafts = (await openDrafts(app, actor)).map((draft): WaitingTask => ({ kind: 'draft', draft }))
  const { regulation } = app.authorities.get(actor.authorityId)
  const coverage = actor.unitId && keepsList(regulation) ? await unitCoverage(app, actor, actor.unitId) : undefined
  if (!coverage || 'refused' in coverage || !coverage.mayAdd) return drafts
  const begun = new Set(drafts.map((task) => (task.kind === 'draft' ? task.draft.about : '')))
  const left = coverage.uncovered.filter(({ name }) => !begun.has(name))
  return [...drafts, ...left.map((businessProcess): WaitingTask => ({ kind: 'uncovered', businessProcess }))]
}
