import type { ApprovalState } from '../../../domain/approval/approval.ts'
import type { Day } from '../../../domain/calendar/day.ts'
import { dayIn } from '../../../domain/calendar/zone.ts'
import type { Words } from '../../../domain/interview/words.ts'
import { subjectOf } from '../../../domain/proposal/entry-change.ts'
import { may } from '../../../domain/rights/may.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { deadlineNow } from '../../calendar/deadline-now.ts'
import { proposalRoute } from '../store/approval-rules.ts'
import { changesOfRound, type ProposalRow, toStep } from '../store/read-proposal.ts'
import { namesOf } from './people-names.ts'

/**
 * Which proposals: those that wait for the person, those that nobody can decide on (for whoever names substitutes), the person's own, those the
 * person decided on, and, for whoever sees all, every one.
 */
export const PROPOSAL_LISTS = ['waiting', 'stuck', 'own', 'decided', 'all'] as const
export type ProposalList = (typeof PROPOSAL_LISTS)[number]

/** What of a list is left: what is under way, what is over, or one state. */
export const PROPOSAL_FILTERS = ['open', 'over', 'approving', 'returned', 'approved', 'rejected', 'withdrawn'] as const
export type ProposalFilter = (typeof PROPOSAL_FILTERS)[number]

/**
 * One proposal in a list. `lies`: with whom, at which step, since when and for how many working days, while it is under way, and whether that is longer than
 * the step's term; `days`: working days it took, or has taken so far.
 */
export type ProposalLine = {
  id: string
  number: number
  state: ApprovalState
  name: string
  more: number
  author: string
  lies: { who: string; step: Words; since: Day; days: number; late: boolean } | undefined
  days: number | undefined
}

/** A page is read by itself: an authority gathers proposals for years. */
export type ProposalPage = { lines: ProposalLine[]; total: number }

type Where = NonNullable<Parameters<App['storage']['db']['changeProposal']['findMany']>[0]>['where']

async function whereOf(app: App, { authorityId, personId, roles }: Actor, list: ProposalList): Promise<Where | undefined> {
  const { db } = app.storage
  const idsIn = (rows: { proposalId: string }[]) => ({ authorityId, id: { in: [...new Set(rows.map(({ proposalId }) => proposalId))] } })
  if (list === 'own') return { authorityId, initiatorId: personId }
  if (list === 'waiting') return idsIn(await db.stepPerson.findMany({ where: { authorityId, personId }, select: { proposalId: true } }))
  if (list === 'stuck') return may(roles, 'absence.setOthers') ? idsIn(await stuckSteps(app, authorityId)) : undefined
  if (list === 'all') return may(roles, 'proposal.viewAll') ? { authorityId, NOT: { state: 'prepared' } } : undefined
  const deed = { in: ['approve', 'remark', 'return', 'reject'] }
  return idsIn(await db.decision.findMany({ where: { authorityId, personId, deed }, select: { proposalId: true } }))
}

/** Open steps that nobody is asked at (R58). */
async function stuckSteps({ storage: { db } }: App, authorityId: string): Promise<{ proposalId: string }[]> {
  const open = await db.approvalStep.findMany({ where: { authorityId, state: 'open' }, select: { id: true, proposalId: true } })
  const asked = await db.stepPerson.findMany({ where: { authorityId }, select: { stepId: true } })
  const held = new Set(asked.map(({ stepId }) => stepId))
  return open.filter(({ id }) => !held.has(id))
}

const STATES: Record<ProposalFilter, string[]> = {
  open: ['prepared', 'approving', 'returned'],
  over: ['approved', 'rejected', 'withdrawn'],
  approving: ['approving'],
  returned: ['returned'],
  approved: ['approved'],
  rejected: ['rejected'],
  withdrawn: ['withdrawn'],
}

/** A part of a list: what the filter leaves, of one unit where `unitId` names it, the page. */
export type ProposalPart = { skip: number; take: number; filter?: ProposalFilter | undefined; unitId?: string | undefined }

/** How many proposals stand in each list that the person has. */
export async function proposalCounts(app: App, actor: Actor): Promise<Map<ProposalList, number>> {
  const counts = new Map<ProposalList, number>()
  for (const list of PROPOSAL_LISTS) {
    const where = await whereOf(app, actor, list)
    if (where) counts.set(list, await app.storage.db.changeProposal.count({ where }))
  }
  return counts
}

/** A page of a list, the newest first; what waits, the longest waiting first. Nothing of a list that the person has not. */
export async function proposalPage(
  app: App,
  actor: Actor,
  list: ProposalList,
  { skip, take, filter, unitId }: ProposalPart,
): Promise<ProposalPage> {
  const whole = await whereOf(app, actor, list)
  if (!whole) return { lines: [], total: 0 }
  const where: Where = { AND: [whole, filter ? { state: { in: STATES[filter] } } : {}, unitId ? { unitId } : {}] }
  const { db } = app.storage
  const rows = await db.changeProposal.findMany({ where, orderBy: [{ number: list === 'waiting' ? 'asc' : 'desc' }], skip, take })
  const lines: ProposalLine[] = []
  for (const row of rows) lines.push(await lineOf(app, row))
  return { lines, total: await db.changeProposal.count({ where }) }
}

/** The units that have proposals in a list, by name. */
export async function proposalUnits(app: App, actor: Actor, list: ProposalList): Promise<{ id: string; name: string }[]> {
  const whole = await whereOf(app, actor, list)
  if (!whole) return []
  const { db } = app.storage
  const rows = await db.changeProposal.groupBy({ by: ['unitId'], where: whole })
  const units = await db.unit.findMany({
    where: { authorityId: actor.authorityId, id: { in: rows.map(({ unitId }) => unitId) } },
    select: { id: true, name: true },
  })
  const byName = new Intl.Collator('ru', { numeric: true })
  return units.sort((one, other) => byName.compare(one.name, other.name))
}

/** One line about a proposal. */
export async function lineOf(app: App, row: ProposalRow): Promise<ProposalLine> {
  const { db } = app.storage
  const { id, number, authorityId } = row
  const [first, ...more] = await changesOfRound(db, id, row.round)
  const names = await namesOf(db, authorityId, [row.initiatorId])
  return {
    id,
    number,
    state: row.state as ApprovalState,
    name: first ? subjectOf(first).name : '',
    more: more.length,
    author: names.get(row.initiatorId)?.name ?? '',
    lies: await liesWith(app, row),
    days: daysOf(app, row),
  }
}

async function liesWith(app: App, { id, round, authorityId, state }: ProposalRow): Promise<ProposalLine['lies']> {
  if (state !== 'approving') return undefined
  const { db } = app.storage
  const found = await db.approvalStep.findFirst({ where: { proposalId: id, round, state: { in: ['open', 'decided'] } } })
  if (!found) return undefined
  const step = toStep(found)
  const { regulation, timeZone } = app.authorities.get(authorityId)
  const names = await namesOf(
    db,
    authorityId,
    step.people.map((one) => one.id),
  )
  const who = step.people.map((one) => names.get(one.id)?.name ?? '').filter((name) => name !== '')
  const title = proposalRoute(regulation).find(({ key }) => key === step.key) ?? step.key
  const since = dayIn(timeZone, new Date(step.openedAt))
  const days = app.calendar.workingDaysBetween(since, app.authorities.today(authorityId, app.clock.now()) as Day)
  const late = step.dueOn !== '' && deadlineNow(app, authorityId, { written: step.dueOn as Day, counted: true }).past
  return { who: who.join(', '), step: title, since, days, late }
}

/** Working days from the submission to the end, or to today (R74). */
function daysOf(app: App, { submittedAt, closedAt, authorityId, state }: ProposalRow): number | undefined {
  if (submittedAt === null || state === 'returned' || state === 'prepared') return undefined
  const { timeZone } = app.authorities.get(authorityId)
  const dayOf = (instant: string): Day => dayIn(timeZone, new Date(instant))
  const until = closedAt === null ? app.authorities.today(authorityId, app.clock.now()) : dayOf(closedAt)
  return app.calendar.workingDaysBetween(dayOf(submittedAt), until)
}
