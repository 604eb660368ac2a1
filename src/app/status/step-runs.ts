import { z } from 'zod'
import { addDays, dayFrom, isDay } from '../../domain/calendar/day.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import type { StepRun } from '../../domain/status/cycles.ts'
import type { App } from '../app.ts'
import { settledDeadline } from '../calendar/deadline-now.ts'
import { proposalRoute } from '../proposals/store/approval-rules.ts'
import type { Scope } from './scope.ts'

/** Cycle times are those of a year: what was long ago says nothing of how it goes. */
const DAYS = 365

const given = z.object({ at: z.string() })
const people = z.array(z.object({ id: z.string() }))
/** Somebody was asked, and has decided or is to. */
const ASKED = ['open', 'decided', 'approved', 'returned', 'rejected']

/** Steps of approvals that are open or were opened within a year, the longest waiting first (R74). */
export async function stepRuns(app: App, where: Scope): Promise<StepRun[]> {
  const { db } = app.storage
  const { authorityId } = where
  const { regulation, timeZone } = app.authorities.get(authorityId)
  const today = dayFrom(app.authorities.today(authorityId, app.clock.now()))
  const rows = await db.approvalStep.findMany({
    where: { authorityId, OR: [{ state: 'open' }, { state: { in: ASKED }, openedAt: { gte: addDays(today, -DAYS) } }] },
    select: { proposalId: true, key: true, round: true, state: true, people: true, openedAt: true, dueOn: true, given: true },
    orderBy: [{ openedAt: 'asc' }, { proposalId: 'asc' }],
  })
  if (rows.length === 0) return []
  const proposals = await db.changeProposal.findMany({ where, select: { id: true, number: true, unitId: true } })
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]))
  const route = new Map(proposalRoute(regulation).map((step) => [step.key, step]))
  const dayOf = (instant: string) => dayIn(timeZone, new Date(instant))
  return rows.flatMap((row): StepRun[] => {
    const proposal = byId.get(row.proposalId)
    if (!proposal || !isDay(row.dueOn)) return []
    const [opened, at] = [dayOf(row.openedAt), row.state === 'open' ? undefined : given.safeParse(row.given).data?.at]
    const decided = at === undefined ? undefined : dayOf(at)
    const { last } = settledDeadline(app, authorityId, { written: row.dueOn, counted: true })
    return [
      {
        ...{ number: proposal.number, unitId: proposal.unitId, key: row.key, step: route.get(row.key) ?? row.key, round: row.round },
        ...{ opened, decided, last, days: app.calendar.workingDaysBetween(opened, decided ?? today), exceeded: (decided ?? today) > last },
        people: row.state === 'open' ? (people.safeParse(row.people).data ?? []).map(({ id }) => id) : [],
      },
    ]
  })
}
