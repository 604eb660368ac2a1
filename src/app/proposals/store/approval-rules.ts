import type { ApprovalRules, Approver } from '../../../domain/approval/approval.ts'
import { type Absence, approversOn } from '../../../domain/approval/substitution.ts'
import type { Day } from '../../../domain/calendar/day.ts'
import { dayIn } from '../../../domain/calendar/zone.ts'
import { termEnd } from '../../../domain/monitoring/deadline.ts'
import { applyChanges, type Overtaken } from '../../../domain/proposal/apply-changes.ts'
import { type EntryChange, subjectOf } from '../../../domain/proposal/entry-change.ts'
import type { Regulation } from '../../../domain/regulation/regulation.ts'
import { approvalRouteOf, termOf } from '../../../domain/regulation/settled.ts'
import type { Db, Tx } from '../../../storage/open.ts'
import type { App } from '../../app.ts'
import { toEntry } from '../../touchpoints/entry-row.ts'

export type RouteStep = ReturnType<typeof approvalRouteOf>[number]

/** The steps of a proposal's approval (R55): those of the route that officials take; the order that adopts an edition comes after. */
export const proposalRoute = (regulation: Regulation): readonly RouteStep[] =>
  approvalRouteOf(regulation).filter(({ does }) => does !== 'adopts')

type Reading = { app: App; db: Db | Tx; authorityId: string; now: Date }
type Subject = { unitId: string; changes: readonly EntryChange[] }

/** Absences that hold on a day, the one set last at the end (R58). */
export const absencesOn = (db: Db | Tx, authorityId: string, day: string): Promise<Absence[]> =>
  db.absence.findMany({
    where: { authorityId, cancelledAt: null, fromOn: { lte: day }, untilOn: { gte: day } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })

/** Who decides on a step of a unit today: the holders of its role, and who stands in for those who are away (R58). */
export async function approverResolver({ app, db, authorityId, now }: Reading): Promise<(role: string, unitId: string) => Approver[]> {
  const today = app.authorities.today(authorityId, now)
  const roles = [...new Set(proposalRoute(app.authorities.get(authorityId).regulation).map(({ role }) => role))]
  const grants = await db.roleGrant.findMany({ where: { authorityId, role: { in: roles } }, orderBy: { personId: 'asc' } })
  const people = await db.person.findMany({ where: { authorityId }, select: { id: true, state: true, successorId: true } })
  const active = new Set(people.filter(({ state }) => state === 'active').map(({ id }) => id))
  const absences = [...successions(people), ...(await absencesOn(db, authorityId, today))]
  return (role, unitId) => {
    const own = grants.filter((grant) => grant.role === role && (grant.unitId === '' || grant.unitId === unitId))
    const all = [...new Set(own.map(({ personId }) => personId))]
    const holders = all.filter((id) => active.has(id))
    return approversOn(holders.length > 0 ? holders : all, absences, today, (id) => active.has(id))
  }
}

type Staff = { id: string; state: string; successorId: string | null }

/** Whoever has left is away for good: the successor goes on until the role has another holder (R4). */
const successions = (people: readonly Staff[]): Absence[] =>
  people.flatMap(({ id, state, successorId }) =>
    state === 'active' || successorId === null
      ? []
      : [{ personId: id, substituteId: successorId, fromOn: '0000-01-01', untilOn: '9999-12-31' }],
  )

/** Why the changes cannot be put over the list as it is now, if they cannot. */
export async function listMoved(
  { db, authorityId }: Pick<Reading, 'db' | 'authorityId'>,
  changes: readonly EntryChange[],
): Promise<Overtaken | undefined> {
  const ids = changes.map(({ entryId }) => entryId)
  const processes = [...new Set(changes.map((change) => subjectOf(change).processId))]
  const rows = await db.touchpointEntry.findMany({ where: { authorityId, OR: [{ id: { in: ids } }, { processId: { in: processes } }] } })
  const applied = applyChanges(rows.map(toEntry), changes)
  return 'overtaken' in applied ? applied : undefined
}

/** What holds now for the approval of a proposal. */
export async function approvalRules(reading: Reading, { unitId, changes }: Subject): Promise<ApprovalRules> {
  const { app, authorityId } = reading
  const { regulation, timeZone } = app.authorities.get(authorityId)
  const { approval, counting } = regulation.settings
  const route = proposalRoute(regulation).map(({ key, role }) => ({ key, role }))
  const people = await approverResolver(reading)
  const { workingDays } = termOf(regulation, 'approvalStep')
  return {
    route,
    undoMs: approval.undoSeconds * 1000,
    samePerson: approval.samePerson,
    initiatorAsApprover: approval.initiatorAsApprover,
    peopleOf: ({ role }) => people(role, unitId),
    dueOn: (openedAt): Day => termEnd(dayIn(timeZone, new Date(openedAt)), workingDays, counting.dayOfEvent, app.calendar),
    moved: await listMoved(reading, changes),
  }
}
