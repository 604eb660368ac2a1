import type { App } from '../../app/app.ts'
import type { DecisionCardRow } from '../../app/proposals/cards/outdated-cards.ts'
import { proposalView } from '../../app/proposals/views/proposal-view.ts'
import type { Card } from '../../channels/channel.ts'
import type { Say } from '../cards/say.ts'
import { menuButton } from '../cards/way-back.ts'
import { drawProposal } from '../proposals/proposal-card.ts'

/**
 * A card of a decision as it holds now (R56): with its buttons where the person may decide, without any where somebody has decided or others are
 * asked. `stands`: it may change again, because the step can come back to the person. Undefined where the person may not see it any more.
 */
export async function outdatedCard(app: App, row: DecisionCardRow, say: Say): Promise<{ card: Card; stands: boolean } | undefined> {
  const { authorityId, personId, proposalId, round, step } = row
  const roles = await app.storage.db.roleGrant.findMany({ where: { authorityId, personId }, select: { role: true, unitId: true } })
  const view = await proposalView(app, { authorityId, personId, roles }, proposalId)
  if ('refused' in view) return undefined
  const card = drawProposal(view, app.authorities.get(authorityId).regulation, say, { back: menuButton(say) })
  const same = view.round === round
  if (same && view.own.step === step) return { card, stands: true }
  return { card: { text: card.text, rows: [] }, stands: same && view.state === 'approving' && view.at === step }
}
