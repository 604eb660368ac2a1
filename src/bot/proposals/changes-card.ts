import { at } from '../../app/dialogue/screen.ts'
import { proposalView } from '../../app/proposals/views/proposal-view.ts'
import type { Card } from '../../channels/channel.ts'
import { pageOf } from '../../domain/touchpoint/listing.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { pageIn, turnButton } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { changeLines } from './change-text.ts'
import { proposalName } from './proposal-text.ts'

/** The changes of a proposal one by one, in full (R56): args are the proposal and the page. */
export async function changesCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await proposalView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const { regulation } = app.authorities.get(actor.authorityId)
  const page = pageOf(view.changes, 1, pageIn(args[1]))
  const back = { label: labelOf(say.t('button-back-to-proposal')), data: screenPress(at('proposal', view.id)) }
  const papers = { label: labelOf(say.t('button-proposal-papers')), data: screenPress(at('proposalPapers', view.id)) }
  const turn = turnButton(page, say, (next) => at('proposalChanges', view.id, String(next)))
  const text = fitted((cut) =>
    [`**${proposalName(view, say)}**`, ...page.items.flatMap((one) => changeLines(one, regulation, say, cut))].join('\n'),
  )
  return cardOf([text], navigationRows([...turn, papers, back, menuButton(say)]))
}
