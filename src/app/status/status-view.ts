import { unitsFor } from '../../domain/rights/may.ts'
import { keepsProfiles } from '../../domain/segment/rules.ts'
import type { StatusSummary, UnitStatus } from '../../domain/status/summary.ts'
import { coverageOf } from '../../domain/touchpoint/coverage.ts'
import { keepsList } from '../../domain/touchpoint/questions/list-clause.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { readProfiles, type StoredProfile } from '../profiles/store/read-profile.ts'
import { deadlineOf } from '../profiles/views/deadline.ts'
import { statusOf } from '../profiles/views/profile-status.ts'
import { keysIn } from '../touchpoints/entry-row.ts'
import { areasOf } from '../views/words-of-list.ts'
import { underWay } from './under-way.ts'

/** Units that a summary is about, for a query. */
type Scope = { authorityId: string; unitId?: { in: string[] } }

/** How the units that the person may see stand (R74). Refusal: `not-allowed` for somebody who may see none. */
export async function statusView(app: App, actor: Actor): Promise<StatusSummary | { refused: 'not-allowed' }> {
  const { authorityId } = actor
  const seen = unitsFor(actor.roles, 'coverage.view')
  if (seen !== 'all' && seen.length === 0) return { refused: 'not-allowed' }
  const { db } = app.storage
  const { name: authority, regulation } = app.authorities.get(authorityId)
  const units = await db.unit.findMany({
    where: { authorityId, state: 'active', ...(seen !== 'all' && { id: { in: seen } }) },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  })
  const where: Scope = { authorityId, ...(seen !== 'all' && { unitId: { in: seen } }) }
  const lists = await listFacts(app, where)
  const profiles = keepsProfiles(regulation) ? await readProfiles(db, { ...where, state: 'active' }) : []
  const drafts = await draftsByUnit(app, where)
  const edition = await db.edition.findFirst({ where: { authorityId }, orderBy: { number: 'desc' } })
  return {
    authority,
    today: app.authorities.today(authorityId, app.clock.now()),
    scope: seen === 'all' ? 'all' : 'some',
    keepsList: keepsList(regulation),
    keepsProfiles: keepsProfiles(regulation),
    units: units.map(({ id, name }) => ({
      id,
      name,
      ...lists.of(id),
      ...profileCounts(
        app,
        actor,
        profiles.filter(({ profile }) => profile.unitId === id),
      ),
      drafts: drafts.get(id) ?? 0,
    })),
    areas: lists.areas(areasOf(regulation)),
    ...(await underWay(app, where)),
    edition: edition ? { number: edition.number, orderNumber: edition.orderNumber, orderDate: edition.orderDate } : undefined,
  }
}

/** Lists of the units: how their business processes are covered (R39). */
async function listFacts({ storage: { db } }: App, where: Scope) {
  const processes = await db.businessProcess.findMany({
    where: { ...where, state: 'active' },
    select: { id: true, unitId: true, area: true },
  })
  const rows = await db.touchpointEntry.findMany({ where, select: { processId: true, unitId: true, kind: true, marks: true } })
  const entries = rows.map(({ processId, unitId, kind, marks }) => ({
    processId,
    unitId,
    kind: kind === 'offline' ? ('offline' as const) : ('digital' as const),
    marks: keysIn(marks) as never[],
  }))
  return {
    of: (id: string): Pick<UnitStatus, 'processes' | 'uncovered' | 'entries'> => {
      const own = coverageOf(
        [],
        processes.filter(({ unitId }) => unitId === id),
        entries,
      )
      return { processes: own.processes, uncovered: own.uncovered.length, entries: entries.filter(({ unitId }) => unitId === id).length }
    },
    areas: (areas: ReturnType<typeof areasOf>) => {
      const covered = coverageOf(areas, processes, entries)
      return areas.flatMap((words) => {
        const one = covered.areas.find(({ area }) => area === words.key)
        return one && one.processes + one.entries > 0 ? [{ key: words.key, words, ...one }] : []
      })
    },
  }
}

function profileCounts(
  app: App,
  actor: Actor,
  stored: readonly StoredProfile[],
): Pick<UnitStatus, 'profiles' | 'complete' | 'toVerify' | 'overdue'> {
  const { regulation } = app.authorities.get(actor.authorityId)
  const hypotheses = stored.flatMap(({ profile }) => profile.segments.flatMap((segment) => segment.hypotheses))
  const complete = stored.filter(({ profile }) => statusOf(profile, regulation).complete)
  const late = stored.filter(
    ({ profile }) => (deadlineOf(app, actor, profile)?.left ?? 0) < 0 && !complete.some((one) => one.profile === profile),
  )
  return {
    profiles: stored.length,
    complete: complete.length,
    toVerify: hypotheses.filter(({ status }) => status === 'toVerify').length,
    overdue: late.length,
  }
}

/** Interviews that were begun and not finished, by the unit of who began them. */
async function draftsByUnit({ storage: { db } }: App, where: Scope): Promise<Map<string, number>> {
  const people = await db.person.findMany({ where: { ...where, state: 'active' }, select: { id: true, unitId: true } })
  const counted = await db.draft.groupBy({ by: ['personId'], where: { authorityId: where.authorityId, state: 'open' }, _count: true })
  const counts = new Map(counted.map(({ personId, _count }) => [personId, _count]))
  const units = new Map<string, number>()
  for (const { id, unitId } of people) if (unitId !== null) units.set(unitId, (units.get(unitId) ?? 0) + (counts.get(id) ?? 0))
  return units
}
