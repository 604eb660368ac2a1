import { at } from '../../app/dialogue/screen.ts'
import { proposalView } from '../../app/proposals/views/proposal-view.ts'
import type { Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf } from '../cards/say.ts'
import { menuButton, refusalCard } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { paperButtons } from './proposal-card.ts'
import { proposalName } from './proposal-text.ts'

/** The whole explanatory note with its file (R54). */
export async function noteCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await proposalView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const { id, note, noteFile } = view
  const lines = [say.t('proposal-note-of', { name: proposalName(view, say) }), note === '' ? undefined : say.words(note)]
  const back = { label: labelOf(say.t('button-back-to-proposal')), data: screenPress(at('proposal', id)) }
  return { ...cardOf(lines, navigationRows([...paperButtons(view, say), back, menuButton(say)])), ...(noteFile && { file: noteFile }) }
}

/** The papers of a proposal, for whoever has something else to press on its card. */
export async function papersCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await proposalView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const back = { label: labelOf(say.t('button-back-to-proposal')), data: screenPress(at('proposal', view.id)) }
  return cardOf([say.t('proposal-papers', { name: proposalName(view, say) })], navigationRows([...paperButtons(view, say), back]))
}

/** Asks once before a proposal is taken back. */
export async function withdrawCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await proposalView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  if (!view.own.withdraw) return refusalCard(drawing, 'proposal-not-under-way')
  const buttons = [
    { label: labelOf(say.t('button-proposal-withdraw-yes')), data: actionPress('withdrawProposal', view.id) },
    { label: labelOf(say.t('button-keep')), data: screenPress(at('proposal', view.id)) },
  ]
  return cardOf([say.t('proposal-withdraw', { name: proposalName(view, say) })], navigationRows(buttons))
}
