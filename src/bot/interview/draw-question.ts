import type { AskedQuestion, Closed } from '../../app/dialogue/told.ts'
import type { Card } from '../../channels/channel.ts'
import { interviewTitle } from '../../domain/interview/definition.ts'
import { currentStep } from '../../domain/interview/env.ts'
import { clip, joined, NAME } from '../cards/clip.ts'
import { navigationRows } from '../cards/layout.ts'
import { interviewPress } from '../cards/press-data.ts'
import { type Say, spansOf } from '../cards/say.ts'
import { gateCard } from './gate-card.ts'
import { linesCard } from './lines-card.ts'
import { questionCard } from './question-card.ts'
import { reviewCard } from './review-card.ts'

/** As much of an answer as stays in the chat. */
const ANSWER = 3000

/** The card of wherever a draft stands: a question, the end of a list, the review, or the confirmation of deleting it. */
export function drawQuestion(question: AskedQuestion, say: Say): Card {
  const { env, position } = question
  if (position.view.confirm === 'cancel') return cancelCard(question, say)
  const step = currentStep(env, position)
  if (!step) return reviewCard(question, say)
  if (step.kind === 'gate') return gateCard(question, step, say)
  return step.question.kind === 'lines' ? linesCard(question, step, say) : questionCard(question, step, say)
}

function cancelCard({ draftId, token, env, position }: AskedQuestion, say: Say): Card {
  const count = Object.keys(position.answers).length
  const text = say.t('draft-delete-question', { title: say.words(interviewTitle(env.definition, env.regulation)), count })
  const buttons = [
    { label: say.t('button-delete-yes'), data: interviewPress(draftId, token, 'X') },
    { label: say.t('button-go-on'), data: interviewPress(draftId, token, 'n') },
  ]
  return { text: spansOf(text), rows: navigationRows(buttons) }
}

/** How an answered question stays in the chat: without buttons, with its answer. Undefined where only the buttons are to go. */
export function closedCard(closed: Closed, say: Say): Card | undefined {
  if (closed.label === undefined || closed.answer === undefined) return undefined
  const item = closed.item === undefined ? '' : `${clip(say.words(closed.item), NAME)} · `
  const answer = clip(joined(closed.answer.map(say.brief)), ANSWER)
  return { text: spansOf(`${item}${say.words(closed.label)}${answer === '' ? '' : `\n**${answer}**`}`), rows: [] }
}
