import { dayFrom, isDay } from '../../domain/calendar/day.ts'
import { deadlineOf, overdueBy } from '../../domain/monitoring/deadline.ts'
import type { DueOn } from '../../domain/status/due.ts'
import type { Stage } from '../../domain/status/stage.ts'
import type { StatusSummary } from '../../domain/status/summary.ts'
import type { App } from '../app.ts'
import { currentCampaign } from '../formation/store.ts'
import { publicationView } from '../publication/publication-view.ts'
import { allRegisterLines } from '../register-tasks/register-lines.ts'
import type { Scope } from './scope.ts'

/** A round of formation as a summary counts it: the stage of each unit, and what is still due. */
export type FormationFacts = { summary: StatusSummary['formation']; stages: ReadonlyMap<string, Stage>; due: DueOn[] }

/** The round of formation that is under way (R50). */
export async function formationFacts(app: App, where: Scope): Promise<FormationFacts> {
  const { db } = app.storage
  const campaign = await currentCampaign(db, where.authorityId)
  if (!campaign || !isDay(campaign.dueOn)) return { summary: undefined, stages: new Map(), due: [] }
  const rows = await db.unitSubmission.findMany({ where: { ...where, campaignId: campaign.id }, select: { unitId: true, state: true } })
  const { counting } = app.authorities.get(where.authorityId).regulation.settings
  const deadline = deadlineOf(campaign.dueOn, counting, app.calendar)
  const today = dayFrom(app.authorities.today(where.authorityId, app.clock.now()))
  const late = campaign.state === 'open' && overdueBy(deadline, today, app.calendar) > 0
  const count = (...states: string[]): number => rows.filter(({ state }) => states.includes(state)).length
  const left = campaign.state === 'open' ? count('forming', 'returned') : 0
  return {
    summary: { accepted: count('accepted'), checking: count('checking'), of: rows.length },
    stages: new Map(rows.map(({ unitId, state }) => [unitId, stageOf(state, late)])),
    due: left > 0 ? [{ kind: 'formation', day: deadline.last, count: left }] : [],
  }
}

function stageOf(state: string, late: boolean): Stage {
  if (state === 'accepted') return 'done'
  if (state === 'checking') return 'underWay'
  if (late) return 'overdue'
  return state === 'returned' ? 'underWay' : 'notBegun'
}

/** Editions that are still to be published (R52), with the day until which. */
export async function publicationFacts(app: App, authorityId: string): Promise<{ summary: StatusSummary['publications']; due: DueOn[] }> {
  const { db } = app.storage
  const open = await db.publication.findMany({ where: { authorityId, publishedOn: '' }, select: { editionId: true } })
  const editions = await db.edition.findMany({
    where: { authorityId, id: { in: open.map(({ editionId }) => editionId) } },
    orderBy: { number: 'asc' },
  })
  const views = await Promise.all(editions.map(async ({ id, number }) => ({ number, view: await publicationView(app, authorityId, id) })))
  return {
    summary: [
      ...views.flatMap(({ number, view }) => (view ? [{ number, left: view.left, overdue: view.overdue }] : [])),
      ...(await publishedLate(app, authorityId)),
    ],
    due: views.flatMap(({ view }): DueOn[] => (view?.due ? [{ kind: 'publication', day: view.due, count: 1 }] : [])),
  }
}

/** The edition that was published last, where it was late: whoever reads the status sees it until the next one is out. */
async function publishedLate(app: App, authorityId: string): Promise<StatusSummary['publications']> {
  const { db } = app.storage
  const where = { authorityId, NOT: { publishedOn: '' } }
  const done = await db.publication.findMany({ where, select: { editionId: true } })
  const ids = done.map(({ editionId }) => editionId)
  const last = await db.edition.findFirst({ where: { authorityId, id: { in: ids } }, orderBy: { number: 'desc' } })
  const view = last ? await publicationView(app, authorityId, last.id) : undefined
  if (!last || !view?.late || view.publishedOn === undefined) return []
  return [{ number: last.number, left: 0, overdue: 0, publishedLate: view.publishedOn }]
}

/** Changes of the register that wait for units (C15.1, E15.1). */
export async function registerFacts(
  app: App,
  { authorityId, unitId }: Scope,
): Promise<{ summary: StatusSummary['register']; due: DueOn[] }> {
  const lines = await allRegisterLines(app, authorityId, unitId?.in ?? 'all')
  const overdue = lines.filter((line) => line.overdue > 0).length
  return {
    summary: lines.length === 0 ? undefined : { open: lines.length, overdue },
    due: lines.map(({ deadline }): DueOn => ({ kind: 'register', day: deadline.last, count: 1 })),
  }
}
