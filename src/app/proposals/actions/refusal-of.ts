import type { ApprovalRefusal } from '../../../domain/approval/approval.ts'
import { dayIn, timeIn } from '../../../domain/calendar/zone.ts'
import { subjectOf } from '../../../domain/proposal/entry-change.ts'
import type { Tx } from '../../../storage/open.ts'
import type { App, Refusal } from '../../app.ts'
import { at } from '../../dialogue/screen.ts'
import type { StoredProposal } from '../store/read-proposal.ts'

type Refused = (ApprovalRefusal | { refused: 'proposal-gone' }) & { stored?: StoredProposal }

/** What a person is told whose press came to nothing: where a decision holds, who gave it, when and from which channel (R56); what of the list has moved on. */
export async function refusalOf(app: App, tx: Tx, refused: Refused): Promise<Refusal> {
  const { stored } = refused
  if (refused.refused === 'proposal-gone' || !stored) return { refused: 'proposal-gone', screen: at('approvals') }
  const screen = at('proposal', stored.row.id)
  const { given, moved } = { given: undefined, moved: undefined, ...refused }
  if (moved) {
    const change = stored.approval.content.changes.find(({ entryId }) => entryId === moved.entryId)
    return { refused: `proposal-list-${moved.overtaken}`, params: { name: change ? subjectOf(change).name : '' }, screen }
  }
  if (!given) return { refused: `proposal-${refused.refused}`, screen }
  const { authorityId, id } = stored.row
  const said = await tx.decision.findFirst({ where: { authorityId, proposalId: id, personId: given.id, at: given.at } })
  const { timeZone } = app.authorities.get(authorityId)
  const when = new Date(given.at)
  return {
    refused: 'proposal-decided',
    params: {
      verdict: given.verdict,
      who: said?.name ?? '',
      day: dayIn(timeZone, when),
      time: timeIn(timeZone, when),
      channel: said?.channel ?? '',
    },
    screen,
  }
}
