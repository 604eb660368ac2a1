import { z } from 'zod'
import type { App } from '../../app/app.ts'
import { at } from '../../app/dialogue/screen.ts'
import { type ProposalView, proposalView } from '../../app/proposals/views/proposal-view.ts'
import type { Button, Card } from '../../channels/channel.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import { cardOf } from '../cards/card-of.ts'
import { clip } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton } from '../cards/way-back.ts'
import { drawProposal } from '../proposals/proposal-card.ts'
import { proposalName } from '../proposals/proposal-text.ts'

const told = z.object({ proposal: z.string(), step: z.number(), question: z.string().optional() })

/** As much of somebody's words as a message repeats. */
const WORDS = 1000

/** A proposal as the addressee of a message may see it. */
async function viewFor(app: App, message: DueMessage): Promise<{ view: ProposalView; step: number; question: string } | undefined> {
  const { proposal, step, question = '' } = told.parse(message.params)
  const { authorityId, personId } = message
  const roles = await app.storage.db.roleGrant.findMany({ where: { authorityId, personId }, select: { role: true, unitId: true } })
  const view = await proposalView(app, { authorityId, personId, roles }, proposal)
  return 'refused' in view ? undefined : { view, step, question }
}

const open = ({ id }: ProposalView, say: Say): Button => ({
  label: labelOf(say.t('button-open-proposal')),
  data: screenPress(at('proposal', id)),
})

/** The approver's card, with its buttons (R56). */
export async function askedTold(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const found = await viewFor(app, message)
  if (!found) return undefined
  const wording = app.authorities.get(message.authorityId).regulation
  return drawProposal(found.view, wording, say, { back: menuButton(say) })
}

/** A few words about what became of a proposal, with the way to it. */
export function shortTold(key: 'withdrawn' | 'called-off' | 'nobody' | 'approved' | 'overtaken' | 'remark' | 'returned' | 'rejected') {
  return async (app: App, message: DueMessage, say: Say): Promise<Card | undefined> => {
    const found = await viewFor(app, message)
    if (!found) return undefined
    const { view, step } = found
    const at3 = view.steps[step]
    const given = at3?.given
    // Coordinators hear of it too, but it is the initiator's to look at.
    const whose = key === 'overtaken' && !view.own.initiator ? 'overtaken-seen' : key
    const about = say.t(`approval-told-${whose}`, {
      name: proposalName(view, say),
      step: at3 ? say.brief(at3.title) : '',
      who: given?.who ?? '',
    })
    const words = given && given.words !== '' ? [say.t('step-words', { words: clip(given.words, WORDS) })] : []
    return cardOf([about, ...words], navigationRows([...deedOf(view, say), open(view, say), menuButton(say)]))
  }
}

/** What the initiator can do at once about it. */
function deedOf({ id, state, own }: ProposalView, say: Say): Button[] {
  if (state === 'returned' && own.revise)
    return [{ label: labelOf(say.t('button-proposal-revise')), data: actionPress('reviseProposal', id) }]
  return own.copy ? [{ label: labelOf(say.t('button-proposal-copy')), data: actionPress('copyProposal', id) }] : []
}

/** A question for the author, answered by one tap and a few words. */
export async function questionTold(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const found = await viewFor(app, message)
  const question = found?.view.questions.find(({ id }) => id === found.question)
  if (!found || !question) return undefined
  const { view } = found
  const text = say.t('author-asked', { name: proposalName(view, say), who: question.askedBy, text: clip(question.text, WORDS) })
  const answer = { label: labelOf(say.t('button-answer-question')), data: actionPress('answerAuthor', question.id) }
  return cardOf([text], navigationRows([answer, open(view, say), menuButton(say)]))
}

/** The author's answer for whoever asked. */
export async function answerTold(app: App, message: DueMessage, say: Say): Promise<Card | undefined> {
  const found = await viewFor(app, message)
  const question = found?.view.questions.find(({ id }) => id === found.question)
  if (!found || !question?.answered) return undefined
  const { view } = found
  const params = { name: proposalName(view, say), question: clip(question.text, WORDS), text: clip(question.answer, WORDS) }
  return cardOf([say.t('author-answered', params)], navigationRows([open(view, say), menuButton(say)]))
}
