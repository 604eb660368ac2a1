import { z } from 'zod'
import type { DueMessage } from '../../storage/outbox.ts'
import { WAITING } from '../amendment/approved-changes.ts'
import type { App } from '../app.ts'
import { NEWS } from './tell.ts'

const news = z.object({ what: z.enum(NEWS), about: z.string() })

/** The states of a submission in which a piece of news about it still holds. */
const HOLDS = { opened: ['forming'], handedOver: ['checking'], returned: ['returned'], accepted: ['accepted'] } as const

/** Whether what a message of a round tells is still so: nobody hears of a round that was given up, or of a list that has moved on. */
export async function newsStands({ storage: { db } }: App, { authorityId, params }: DueMessage): Promise<boolean> {
  const { what, about } = news.parse(params)
  if (what === 'adopted') return (await db.edition.count({ where: { id: about, authorityId } })) === 1
  if (what === 'changeApproved') return (await db.changeProposal.count({ where: { ...WAITING, id: about, authorityId } })) === 1
  if (what === 'changeSetAside') return (await db.changeProposal.count({ where: { id: about, authorityId, setAside: { not: '' } } })) === 1
  if (what === 'presented') return (await db.formationCampaign.count({ where: { id: about, authorityId, state: 'presented' } })) === 1
  const row = await db.unitSubmission.findFirst({ where: { id: about, authorityId, state: { in: [...HOLDS[what]] } } })
  return (
    row !== null &&
    (await db.formationCampaign.count({ where: { id: row.campaignId, authorityId, state: { in: ['open', 'presented'] } } })) === 1
  )
}
