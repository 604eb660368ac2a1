import { at } from '../../app/dialogue/screen.ts'
import type { Button, Card } from '../../channels/channel.ts'
import { POPULAR_QUESTIONS } from '../../domain/regulation/popular-questions.ts'
import { cardOf } from '../cards/card-of.ts'
import { navigationRows } from '../cards/layout.ts'
import { numberRows } from '../cards/numbered.ts'
import { screenPress } from '../cards/press-data.ts'
import { wayBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'
import { glossaryButton, searchButton } from './ways.ts'

/** The popular questions by number, and the ways to the glossary and the search. */
export async function faqCard(drawing: Drawing): Promise<Card> {
  const { say } = drawing
  const lines = POPULAR_QUESTIONS.map(({ key }, index) => say.t('faq-line', { number: String(index + 1), name: say.t(`faq-${key}`) }))
  const numbers = POPULAR_QUESTIONS.map(({ key }, index): Button => ({ label: String(index + 1), data: screenPress(at('faqAnswer', key)) }))
  const ways = navigationRows([glossaryButton(say), searchButton(say), await wayBack(drawing)])
  return cardOf([say.t('faq-title'), say.t('faq-about'), '', ...lines], [...numberRows(numbers), ...ways])
}
