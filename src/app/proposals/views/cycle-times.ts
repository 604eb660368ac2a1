import { dayIn } from '../../../domain/calendar/zone.ts'
import { may } from '../../../domain/rights/may.ts'
import { cyclesOf, medianOf, type StepCycle } from '../../../domain/status/cycles.ts'
import type { Actor } from '../../../storage/unit.ts'
import type { App } from '../../app.ts'
import { stepRuns } from '../../status/step-runs.ts'
import { proposalRoute } from '../store/approval-rules.ts'

/** How far back the times are looked at: a year shows every season once. */
const DAYS = 365
const DAY_MS = 86_400_000

/** Working days of a year's approvals (R74): of whole proposals, rework included, and of each step, with how often its term was exceeded (D VIII). */
export type CycleTimes = { proposals: { count: number; median: number; longest: number } | undefined; steps: StepCycle[] }

/** For whoever sees all. Refusal: `not-allowed`. */
export async function cycleTimes(
  app: App,
  { authorityId, roles }: Pick<Actor, 'authorityId' | 'roles'>,
): Promise<CycleTimes | { refused: 'not-allowed' }> {
  if (!may(roles, 'proposal.viewAll')) return { refused: 'not-allowed' }
  const route = proposalRoute(app.authorities.get(authorityId).regulation)
  const steps = cyclesOf(
    await stepRuns(app, { authorityId }),
    route.map(({ key }) => key),
  )
  const days = await daysOfProposals(app, authorityId)
  const longest = Math.max(...days)
  return { proposals: days.length === 0 ? undefined : { count: days.length, median: medianOf(days), longest }, steps }
}

/** From the first submission to the end, of everything that was decided within a year. */
async function daysOfProposals(app: App, authorityId: string): Promise<number[]> {
  const { db } = app.storage
  const { timeZone } = app.authorities.get(authorityId)
  const since = new Date(app.clock.now().getTime() - DAYS * DAY_MS).toISOString()
  const closed = await db.changeProposal.findMany({
    where: { authorityId, state: { in: ['approved', 'rejected'] }, closedAt: { gte: since } },
    select: { id: true, submittedAt: true, closedAt: true },
  })
  const submitted = await db.decision.findMany({
    where: { authorityId, deed: 'submit', round: 1, proposalId: { in: closed.map(({ id }) => id) } },
    select: { proposalId: true, at: true },
  })
  const first = new Map(submitted.map(({ proposalId, at }) => [proposalId, at]))
  return closed.flatMap(({ id, submittedAt, closedAt }) => {
    const begun = first.get(id) ?? submittedAt
    if (begun === null || closedAt === null) return []
    return [app.calendar.workingDaysBetween(dayIn(timeZone, new Date(begun)), dayIn(timeZone, new Date(closedAt)))]
  })
}
