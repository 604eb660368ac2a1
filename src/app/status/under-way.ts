import { dayFrom } from '../../domain/calendar/day.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import type { StatusSummary } from '../../domain/status/summary.ts'
import type { App } from '../app.ts'
import { currentCampaign } from '../formation/store.ts'
import { publicationView } from '../publication/publication-view.ts'

type Scope = { authorityId: string; unitId?: { in: string[] } }

/** What is under way beside the lists themselves: a round of formation (R50), approvals (R55), publications (R52). */
export async function underWay(app: App, where: Scope): Promise<Pick<StatusSummary, 'formation' | 'publications' | 'approvals'>> {
  const publications = where.unitId ? [] : await publicationsIn(app, where.authorityId)
  return { formation: await formationIn(app, where), publications, approvals: await approvalsIn(app, where) }
}

async function formationIn({ storage: { db } }: App, where: Scope): Promise<StatusSummary['formation']> {
  const campaign = await currentCampaign(db, where.authorityId)
  if (!campaign) return undefined
  const counted = await db.unitSubmission.groupBy({ by: ['state'], where: { ...where, campaignId: campaign.id }, _count: true })
  const count = (state: string): number => counted.find((one) => one.state === state)?._count ?? 0
  return { accepted: count('accepted'), checking: count('checking'), of: counted.reduce((sum, { _count }) => sum + _count, 0) }
}

async function publicationsIn(app: App, authorityId: string): Promise<StatusSummary['publications']> {
  const { db } = app.storage
  const open = await db.publication.findMany({ where: { authorityId, publishedOn: '' }, select: { editionId: true } })
  const editions = await db.edition.findMany({
    where: { authorityId, id: { in: open.map(({ editionId }) => editionId) } },
    orderBy: { number: 'asc' },
  })
  const views = await Promise.all(editions.map(async ({ id, number }) => ({ number, view: await publicationView(app, authorityId, id) })))
  return views.flatMap(({ number, view }) => (view ? [{ number, left: view.left, overdue: view.overdue }] : []))
}

/** `longest`: working days since the step that has waited longest was opened. */
async function approvalsIn(app: App, where: Scope): Promise<StatusSummary['approvals']> {
  const { db } = app.storage
  const { authorityId } = where
  const open = await db.changeProposal.findMany({ where: { ...where, state: 'approving' }, select: { id: true } })
  if (open.length === 0) return undefined
  const steps = await db.approvalStep.findMany({
    where: { authorityId, state: 'open', proposalId: { in: open.map(({ id }) => id) } },
    select: { openedAt: true },
  })
  const { timeZone } = app.authorities.get(authorityId)
  const today = dayFrom(app.authorities.today(authorityId, app.clock.now()))
  const waits = steps
    .filter(({ openedAt }) => openedAt !== '')
    .map(({ openedAt }) => app.calendar.workingDaysBetween(dayIn(timeZone, new Date(openedAt)), today))
  return { open: open.length, longest: Math.max(0, ...waits) }
}
