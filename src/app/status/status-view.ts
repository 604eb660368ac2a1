import { termOf } from '../../domain/regulation/settled.ts'
import { keepsProfiles } from '../../domain/segment/rules.ts'
import { cyclesOf, type StepRun } from '../../domain/status/cycles.ts'
import type { DueOn } from '../../domain/status/due.ts'
import type { StatusSummary } from '../../domain/status/summary.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import { countWaiting } from '../amendment/approved-changes.ts'
import type { App } from '../app.ts'
import { readProfiles } from '../profiles/store/read-profile.ts'
import { proposalRoute } from '../proposals/store/approval-rules.ts'
import { areasOf } from '../views/words-of-list.ts'
import { listFacts } from './list-facts.ts'
import { monitoringFacts } from './monitoring-facts.ts'
import { type ProfileFact, profileCounts, profileFacts } from './profile-facts.ts'
import { byUnit, type Scope, scopeOf } from './scope.ts'
import { stepRuns } from './step-runs.ts'
import { formationFacts, publicationFacts, registerFacts } from './under-way.ts'

/** How the units that the person may see stand (R74). Refusal: `not-allowed` for somebody who may see none. */
export async function statusView(
  app: App,
  actor: Pick<Actor, 'authorityId' | 'roles'>,
): Promise<StatusSummary | { refused: 'not-allowed' }> {
  const scope = scopeOf(actor)
  return scope ? statusOf(app, scope) : { refused: 'not-allowed' }
}

/** How the units of a scope stand, whoever asks: the right was asked already, or is that of a whole group (R74). */
export async function statusOf(app: App, where: Scope): Promise<StatusSummary> {
  const { authorityId } = where
  const { db } = app.storage
  const { name: authority, regulation } = app.authorities.get(authorityId)
  const units = await db.unit.findMany({
    where: { authorityId, state: 'active', ...(where.unitId && { id: where.unitId }) },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const lists = await listFacts(app, where)
  const stored = keepsProfiles(regulation) ? await readProfiles(db, { ...where, state: 'active' }) : []
  const profiles = profileFacts(app, where, stored)
  const [profilesOf, drafts] = [byUnit(profiles), await draftsByUnit(app, where)]
  const monitoring = await monitoringFacts(app, where)
  const register = await registerFacts(app, where)
  const formation = await formationFacts(app, where)
  const publications = where.unitId ? { summary: [], due: [] } : await publicationFacts(app, authorityId)
  const { due: decisions, ...approvals } = await approvalFacts(app, where)
  const edition = await db.edition.findFirst({ where: { authorityId }, orderBy: { number: 'desc' } })
  return {
    authority,
    today: app.authorities.today(authorityId, app.clock.now()),
    scope: where.unitId ? 'some' : 'all',
    keepsList: keepsList(regulation),
    keepsProfiles: keepsProfiles(regulation),
    units: units.map(({ id, name, short }) => ({
      ...{ id, name, short, monitoring: monitoring.stages.get(id), formation: formation.stages.get(id) },
      ...lists.of(id),
      ...profileCounts(profilesOf(id)),
      drafts: drafts.get(id) ?? 0,
    })),
    areas: lists.areas(areasOf(regulation)),
    monitoring: monitoring.summary,
    formation: formation.summary,
    publications: publications.summary,
    // Before the first edition there is none that they could enter.
    waitingChanges: edition && !where.unitId ? await countWaiting(db, authorityId) : 0,
    register: register.summary,
    ...approvals,
    due: [...monitoring.due, ...register.due, ...formation.due, ...publications.due, ...profilesDue(profiles), ...decisions],
    edition: edition ? { number: edition.number, orderNumber: edition.orderNumber, orderDate: edition.orderDate } : undefined,
  }
}

/** Approvals as a summary counts them, and what is still due of them (R55, R74). */
async function approvalFacts(app: App, where: Scope): Promise<Pick<StatusSummary, 'approvals' | 'cycles' | 'term' | 'due'>> {
  const { regulation } = app.authorities.get(where.authorityId)
  const runs = await stepRuns(app, where)
  const route = proposalRoute(regulation).map(({ key }) => key)
  const term = termOf(regulation, 'approvalStep').workingDays
  return { approvals: approvalsIn(runs), cycles: cyclesOf(runs, route), term, due: approvalsDue(runs) }
}

/** `longest`: working days since the step that has waited longest was opened. */
function approvalsIn(runs: readonly StepRun[]): StatusSummary['approvals'] {
  const open = runs.filter(({ decided }) => decided === undefined)
  const [first] = open.toSorted((one, other) => other.days - one.days)
  return first && { open: open.length, longest: first.days, step: first.step }
}

const approvalsDue = (runs: readonly StepRun[]): DueOn[] =>
  runs.flatMap(({ decided, last }) => (decided === undefined ? [{ kind: 'approval', day: last, count: 1 }] : []))

const profilesDue = (profiles: readonly ProfileFact[]): DueOn[] =>
  profiles.flatMap(({ due }) => (due === '' ? [] : [{ kind: 'profile', day: due, count: 1 }]))

/** Interviews that were begun and not finished, by the unit of who began them. */
async function draftsByUnit({ storage: { db } }: App, where: Scope): Promise<Map<string, number>> {
  const people = await db.person.findMany({ where: { ...where, state: 'active' }, select: { id: true, unitId: true } })
  const counted = await db.draft.groupBy({ by: ['personId'], where: { authorityId: where.authorityId, state: 'open' }, _count: true })
  const counts = new Map(counted.map(({ personId, _count }) => [personId, _count]))
  const units = new Map<string, number>()
  for (const { id, unitId } of people) if (unitId !== null) units.set(unitId, (units.get(unitId) ?? 0) + (counts.get(id) ?? 0))
  return units
}
