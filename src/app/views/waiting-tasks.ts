import { type Day, isDay } from '../../domain/calendar/day.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { settledDeadline } from '../calendar/deadline-now.ts'
import { type CallView, callList } from '../calls/call-views.ts'
import { type RoundTask, roundTasks } from '../formation/round-tasks.ts'
import { type Receipt, receiptsFor } from '../monitoring/season/receipts.ts'
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
 * be published (R52), a list to be checked and what follows (R50, R51), a change of the register that the list has to follow (C15, E15), a question of an employee (R91), a draft, or a
 * business process of the unit that has no touchpoint yet (R39).
 */
export type WaitingTask =
  | { kind: 'approval'; proposal: ProposalLine; due: Day | ''; late: boolean }
  | { kind: 'deadline'; deadline: DeadlineLine }
  | { kind: 'waiting'; waiting: WaitingLine }
  | { kind: 'register'; register: RegisterTaskLine }
  | { kind: 'round'; round: RoundTask }
  | { kind: 'receipt'; receipt: Receipt }
  | { kind: 'call'; call: CallView }
  | { kind: 'draft'; draft: OpenDraft }
  | { kind: 'uncovered'; businessProcess: ProcessName }

/** What waits for this person now: what has a deadline, the most urgent first; then what others wait for, what was begun, and what is missing. */
export async function waitingTasks(app: App, actor: Actor): Promise<WaitingTask[]> {
  const deadlines = (await profileDeadlineLines(app, actor)).map((deadline): WaitingTask => ({ kind: 'deadline', deadline }))
  const part = { skip: 0, take: MOST_APPROVALS }
  const lines = [...(await proposalPage(app, actor, 'waiting', part)).lines, ...(await proposalPage(app, actor, 'stuck', part)).lines]
  const approvals = await withTerms(app, actor, lines)
  const waiting: WaitingLine[] = []
  for (const kind of WAITING_KINDS) waiting.push(...(await waitingLines(app, actor, kind)))
  const register = (await registerLines(app, actor)).map((one): WaitingTask => ({ kind: 'register', register: one }))
  const dated = [...approvals, ...deadlines, ...waiting.map((one): WaitingTask => ({ kind: 'waiting', waiting: one })), ...register]
  return [
    ...dated.toSorted((one, other) => dueOf(one).localeCompare(dueOf(other))),
    ...(await roundTasks(app, actor)).map((round): WaitingTask => ({ kind: 'round', round })),
    ...(await receiptsFor(app, actor)).map((receipt): WaitingTask => ({ kind: 'receipt', receipt })),
    ...(await callTasks(app, actor)),
    ...(await unfinishedTasks(app, actor)),
  ]
}

/** What has no day of its own comes after everything that has one. */
const NO_DAY = '9999-12-31'

/** The last day on which a task is in time. */
function dueOf(task: WaitingTask): string {
  if (task.kind === 'approval') return task.due || NO_DAY
  if (task.kind === 'deadline') return task.deadline.deadline.last
  if (task.kind === 'register') return task.register.deadline.last
  return task.kind === 'waiting' ? task.waiting.deadline.last : NO_DAY
}

/** Decisions with the last day of the step that is open. */
async function withTerms(app: App, { authorityId }: Actor, lines: readonly ProposalLine[]): Promise<WaitingTask[]> {
  const where = { authorityId, state: 'open', proposalId: { in: lines.map(({ id }) => id) } }
  const steps = lines.length === 0 ? [] : await app.storage.db.approvalStep.findMany({ where, select: { proposalId: true, dueOn: true } })
  const today = app.authorities.today(authorityId, app.clock.now())
  const days = new Map(
    steps.flatMap(({ proposalId, dueOn }) =>
      isDay(dueOn) ? [[proposalId, settledDeadline(app, authorityId, { written: dueOn, counted: true }).last]] : [],
    ),
  )
  return lines.map((proposal): WaitingTask => {
    const due = days.get(proposal.id) ?? ''
    return { kind: 'approval', proposal, due, late: due !== '' && due < today }
  })
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
