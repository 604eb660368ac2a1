import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import { submissionView } from '../../app/formation/submission-view.ts'
import { NEWS } from '../../app/formation/tell.ts'
import { publicationView } from '../../app/publication/publication-view.ts'
import type { Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'

const told = z.object({
  what: z.enum(NEWS),
  about: z.string(),
})
const NAME = 200
const REASON = 1000

/** What happened in a round of formation, for whom it concerns; undefined when it is gone. */
export async function formationTold(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const { what, about } = told.parse(message.params)
  if (what === 'adopted') return adoptedTold(app, message, about, say)
  if (what === 'changeApproved') return changeTold(app, message, about, say)
  if (what === 'changeSetAside') return setAsideTold(app, message, about, say)
  const toFormation = { label: labelOf(say.t('button-open-formation')), data: screenPress(at('formation')) }
  if (what === 'presented') return cardOf([say.t('formation-told-presented')], navigationRows([toFormation]))
  const { authorityId, personId } = message
  const roles = await app.storage.db.roleGrant.findMany({ where: { authorityId, personId }, select: { role: true, unitId: true } })
  const view = await submissionView(app, { authorityId, roles }, about)
  if ('refused' in view) return undefined
  const open = { label: labelOf(say.t('button-open-submission')), data: screenPress(at('submission', about)) }
  const text = say.t(`formation-told-${what}`, { unit: clip(view.unit.name, NAME), day: view.due.due, count: view.counts.returned })
  return cardOf(
    [text, view.due.written === view.due.due || what !== 'opened' ? undefined : say.t('deadline-moved', { day: view.due.written })],
    navigationRows([open]),
  )
}

async function adoptedTold(app: App, { authorityId }: DueMessage, id: string, say: Say): Promise<Card | undefined> {
  const edition = await app.storage.db.edition.findFirst({ where: { id, authorityId } })
  if (!edition) return undefined
  const publication = await publicationView(app, authorityId, id)
  const params = { number: String(edition.number), order: clip(edition.orderNumber, NAME), day: edition.orderDate }
  const due = publication?.due === undefined ? [] : [say.t('publication-until', { day: publication.due, count: publication.left })]
  const open = { label: labelOf(say.t('button-open-edition')), data: screenPress(at('edition', id)) }
  return cardOf([say.t('formation-told-adopted', params), ...due], navigationRows([open]))
}

/** An approved change waits for the act that puts it into the list (R61). */
async function changeTold(app: App, { authorityId }: DueMessage, id: string, say: Say): Promise<Card | undefined> {
  const proposal = await app.storage.db.changeProposal.findFirst({ where: { id, authorityId } })
  if (!proposal) return undefined
  const ways = [
    { label: labelOf(say.t('button-approved-changes')), data: screenPress(at('approvedChanges')) },
    { label: labelOf(say.t('button-open-proposal')), data: screenPress(at('proposal', id)) },
  ]
  return cardOf([say.t('formation-told-changeApproved', { number: String(proposal.number) })], navigationRows(ways))
}

/** An approved change will be in no edition, and why: for who proposed it (R61). */
async function setAsideTold(app: App, { authorityId }: DueMessage, id: string, say: Say): Promise<Card | undefined> {
  const proposal = await app.storage.db.changeProposal.findFirst({ where: { id, authorityId } })
  if (!proposal) return undefined
  const open = { label: labelOf(say.t('button-open-proposal')), data: screenPress(at('proposal', id)) }
  const params = { number: String(proposal.number), reason: clip(proposal.setAside, REASON) }
  return cardOf([say.t('formation-told-changeSetAside', params)], navigationRows([open]))
}
