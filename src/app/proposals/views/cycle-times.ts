import { type StepTime, type Times, timesByStep, timesOf } from '../../../domain/approval/cycle-times.ts'
import type { Day } from '../../../domain/calendar/day.ts'
import { dayIn } from '../../../domain/calendar/zone.ts'
import type { Words } from '../../../domain/interview/words.ts'
import { may } from '../../../domain/rights/may.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { settledDeadline } from '../../calendar/deadline-now.ts'
import { proposalRoute } from '../store/approval-rules.ts'
import { toStep } from '../store/read-proposal.ts'

/** How far back the times are looked at: rounds of a year show every season once. */
const DAYS = 365
const DAY_MS = 86_400_000

/** Working days of a year's approvals (R74): of whole proposals, and of each step, with how many took longer than the step's term (D VIII). */
export type CycleTimes = { proposals: Times | undefined; steps: { title: Words; times: Times }[] }

/** For whoever sees all; of one unit where `unitId` names it. Refusal: `not-allowed`. */
export async function cycleTimes(
  app: App,
  { authorityId, roles }: Pick<Actor, 'authorityId' | 'roles'>,
  unitId = '',
): Promise<CycleTimes | { refused: 'not-allowed' }> {
  if (!may(roles, 'proposal.viewAll')) return { refused: 'not-allowed' }
  const { db } = app.storage
  const { regulation, timeZone } = app.authorities.get(authorityId)
  const since = new Date(app.clock.now().getTime() - DAYS * DAY_MS).toISOString()
  const closed = await db.changeProposal.findMany({
    where: { authorityId, state: { in: ['approved', 'rejected'] }, closedAt: { gte: since }, ...(unitId !== '' && { unitId }) },
    select: { id: true, submittedAt: true, closedAt: true },
  })
  const first = await firstSubmissions(app, authorityId, since)
  const between = (from: string, until: string): number =>
    app.calendar.workingDaysBetween(dayIn(timeZone, new Date(from)), dayIn(timeZone, new Date(until)))
  const whole = closed.flatMap(({ id, submittedAt, closedAt }) => {
    const begun = first.get(id) ?? submittedAt
    return begun === null || closedAt === null ? [] : [{ days: between(begun, closedAt) }]
  })
  const route = proposalRoute(regulation)
  const steps = await decidedSteps(app, authorityId, since, unitId)
  return {
    proposals: timesOf(whole),
    steps: timesByStep(steps, route).map(({ key, times }) => ({ title: route.find((step) => step.key === key) ?? key, times })),
  }
}

/** When each proposal was handed over for the first time: rounds of rework belong to what it took. */
async function firstSubmissions({ storage: { db } }: App, authorityId: string, since: string): Promise<Map<string, string>> {
  const where = { authorityId, deed: 'submit', round: 1, at: { gte: since } }
  const rows = await db.decision.findMany({ where, orderBy: { at: 'desc' }, select: { proposalId: true, at: true } })
  return new Map(rows.map(({ proposalId, at }) => [proposalId, at]))
}

/** Steps with a decision that took effect; one that was kept from an earlier round counts there. */
async function decidedSteps(app: App, authorityId: string, since: string, unitId: string): Promise<StepTime[]> {
  const { db } = app.storage
  const { timeZone } = app.authorities.get(authorityId)
  const whose = unitId === '' ? {} : { proposalId: { in: await proposalsOf(app, authorityId, unitId) } }
  const rows = await db.approvalStep.findMany({
    where: { authorityId, ...whose, state: { in: ['approved', 'returned', 'rejected'] }, openedAt: { gte: since } },
  })
  return rows.map(toStep).flatMap(({ key, openedAt, dueOn, given }): StepTime[] => {
    if (!given || openedAt === '') return []
    const [opened, decided] = [dayIn(timeZone, new Date(openedAt)), dayIn(timeZone, new Date(given.at))]
    const late = dueOn !== '' && decided > settledDeadline(app, authorityId, { written: dueOn as Day, counted: true }).last
    return [{ key, days: app.calendar.workingDaysBetween(opened, decided), late }]
  })
}

async function proposalsOf({ storage: { db } }: App, authorityId: string, unitId: string): Promise<string[]> {
  return (await db.changeProposal.findMany({ where: { authorityId, unitId }, select: { id: true } })).map(({ id }) => id)
}
