import { z } from 'zod'
import type { DueMessage } from '../../storage/outbox.ts'
import type { App } from '../app.ts'
import { proposalSlot } from '../proposals/store/say-moved.ts'

const params = z.object({ proposal: z.string(), round: z.number(), step: z.number(), question: z.string().optional() })

/** Whether what a message about a proposal says still holds at the moment of sending: nobody hears of a state that is gone (R57). */
export async function proposalStands(app: App, { authorityId, personId, message, params: given }: DueMessage): Promise<boolean> {
  const { db } = app.storage
  const { proposal: id, round, step, question } = params.parse(given)
  const proposal = await db.changeProposal.findFirst({ where: { id, authorityId } })
  if (!proposal) return false
  const { state } = proposal
  if (message === 'proposal-returned' || message === 'proposal-overtaken') return state === 'returned' && proposal.round === round
  if (message === 'proposal-withdrawn' || message === 'proposal-called-off') return wasAsked(app, { id, round, step, personId })
  if (message === 'proposal-question') {
    return state === 'approving' && (await db.proposalQuestion.count({ where: { id: question ?? '', authorityId, answeredAt: null } })) > 0
  }
  if (message !== 'proposal-asked' && message !== 'proposal-nobody') return true
  const open = await db.approvalStep.findFirst({ where: { authorityId, proposalId: id, round, step, state: 'open' } })
  if (!open) return false
  const people = await db.stepPerson.findMany({ where: { authorityId, stepId: open.id } })
  return message === 'proposal-nobody' ? people.length === 0 : people.some((one) => one.personId === personId)
}

type Asked = { id: string; round: number; step: number; personId: string }

/** Whoever has not heard of a decision that was awaited need not hear that it is not awaited any more. */
async function wasAsked({ storage: { db } }: App, { id, round, step, personId }: Asked): Promise<boolean> {
  const slot = proposalSlot({ id, round, step }, 'asked', personId)
  return (await db.outbox.count({ where: { slot, state: { in: ['due', 'dropped'] } } })) === 0
}
