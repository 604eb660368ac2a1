import { at } from '../../app/dialogue/screen.ts'
import { type ProposalView, proposalView } from '../../app/proposals/views/proposal-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { cardOf } from '../cards/card-of.ts'
import { fitted } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { refusalCard, wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { linkButton } from '../find/link-card.ts'
import type { Wording } from './change-text.ts'
import { isLongChange, isLongNote, proposalText } from './proposal-text.ts'

/** What is said above the card after a deed of its own; anything else in the arguments says nothing. */
const ABOVE = ['question-sent', 'answer-sent', 'decided', 'not-asked', 'not-under-way', 'not-yours']

/** One proposal for whoever looks at it: the same words for everybody, the buttons that work now for this person (R56). */
export async function proposalCard(drawing: Drawing): Promise<Card> {
  const { app, actor, say, args } = drawing
  const view = await proposalView(app, actor, args[0] ?? '')
  if ('refused' in view) return refusalCard(drawing, view.refused)
  const wording = app.authorities.get(actor.authorityId).regulation
  const above = ABOVE.find((code) => code === args[1])
  return drawProposal(view, wording, say, {
    back: await wayBack(drawing),
    link: view.state === 'prepared' || view.own.step !== undefined ? [] : linkButton(drawing, { kind: 'proposal', id: view.id }),
    ...(above !== undefined && { above: say.t(`proposal-above-${above}`) }),
  })
}

/** Signs that count double leave room. */
const LONGEST = 3000
/** Buttons beside the way back. */
const MOST = 9

type Around = { back: Button; link?: readonly Button[]; above?: string }

/** The card of a proposal that was read. */
export function drawProposal(view: ProposalView, wording: Wording, say: Say, { back, link = [], above }: Around): Card {
  const text = fitted((cut) => [...(above === undefined ? [] : [above, '']), proposalText(view, wording, say, cut)].join('\n'), LONGEST)
  const card = cardOf([text], navigationRows([...[...buttonsOf(view, wording, say), ...link].slice(0, MOST), back]))
  const { id: proposal, round, revision, own } = view
  return own.step === undefined ? card : { ...card, offers: { proposal, round, step: own.step, revision } }
}

function buttonsOf(view: ProposalView, wording: Wording, say: Say): Button[] {
  const way = (label: string, data: string): Button => ({ label: labelOf(say.t(label)), data })
  const { id, own, note } = view
  return [
    ...approverButtons(view, say),
    ...(own.submit ? [way('button-proposal-submit', actionPress('submitProposal', id))] : []),
    ...(own.revise ? [way(own.submit ? 'button-edit' : 'button-proposal-revise', actionPress('reviseProposal', id))] : []),
    ...(own.withdraw ? [way('button-proposal-withdraw', screenPress(at('proposalWithdraw', id)))] : []),
    ...(own.copy ? [way('button-proposal-copy', actionPress('copyProposal', id))] : []),
    ...(own.setAside ? [way('button-set-aside', actionPress('startSetAside', id))] : []),
    ...answerButton(view, say),
    ...(isLongChange(view, wording, say) ? [way('button-proposal-changes', screenPress(at('proposalChanges', id)))] : []),
    ...(isLongNote(note) || view.noteFile ? [way('button-proposal-note', screenPress(at('proposalNote', id)))] : []),
    // Whoever decides now has enough to press.
    ...(own.step === undefined ? paperButtons(view, say) : [way('button-proposal-papers', screenPress(at('proposalPapers', id)))]),
    ...(own.step === undefined ? [way('button-approvals', screenPress(at('approvals')))] : []),
  ]
}

/** The papers of a proposal: itself with its note (R54), and, once it was handed over, the approval sheet (R60). */
export function paperButtons({ id, state, round }: ProposalView, say: Say): Button[] {
  const paper = (about: string, label: string): Button => ({
    label: labelOf(say.t(label)),
    data: actionPress('askDocument', about, id, 'docx'),
  })
  const sheet = state !== 'prepared' || round > 1
  return [paper('proposal', 'button-proposal-paper'), ...(sheet ? [paper('approval', 'button-sheet')] : [])]
}

/** The decision of the step that waits for this person, or the way back from the one just given. */
function approverButtons({ id, round, own }: ProposalView, say: Say): Button[] {
  if (own.undo) {
    const label = labelOf(say.t('button-undo', { seconds: String(own.undo.seconds) }))
    return [{ label, data: actionPress('undoDecision', id, String(round), String(own.undo.step)) }]
  }
  if (own.step === undefined) return []
  const step = [id, String(round), String(own.step)]
  const verdicts = ['approve', 'remark', 'return', 'reject'] as const
  const deeds = verdicts.map((verdict) => ({
    label: labelOf(say.t(`button-verdict-${verdict}`)),
    data: actionPress('decide', ...step, verdict),
  }))
  return own.initiator ? deeds : [...deeds, { label: labelOf(say.t('button-ask-author')), data: actionPress('askAuthor', ...step) }]
}

function answerButton({ own, questions, state }: ProposalView, say: Say): Button[] {
  const open = state === 'approving' && own.initiator ? questions.find(({ answered }) => !answered) : undefined
  return open ? [{ label: labelOf(say.t('button-answer-question')), data: actionPress('answerAuthor', open.id) }] : []
}
