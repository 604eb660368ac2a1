import type { Card } from '../../channels/channel.ts'
import { POPULAR_QUESTIONS, PROFILE_TEMPLATE, QUESTIONS_ACT } from '../../domain/regulation/popular-questions.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { faqCard } from './faq-card.ts'
import { questionsButton, termButton } from './ways.ts'

/** One popular question, answered in the project's own words, with its source; an unknown key shows all questions. */
export async function answerCard(drawing: Drawing): Promise<Card> {
  const { say, args } = drawing
  const question = POPULAR_QUESTIONS.find(({ key }) => key === args[0])
  if (!question) return faqCard(drawing)
  const { key, clause, terms } = question
  const source = say.t('faq-source', { cited: clause.cited, named: say.t(`standing-${QUESTIONS_ACT.standing}`) })
  const ways = [...terms.flatMap((term) => termButton(term, say)), questionsButton(say), ...(await waysBack(drawing))]
  return cardOf(
    [say.t('faq-heading', { name: say.t(`faq-${key}`) }), say.t(`faq-${key}.answer`, { link: PROFILE_TEMPLATE }), '', source],
    navigationRows(ways),
  )
}
