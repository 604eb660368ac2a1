import { at } from '../../app/dialogue/screen.ts'
import type { AskedQuestion } from '../../app/dialogue/told.ts'
import { questionUnderWay } from '../../app/views/question-under-way.ts'
import type { Button } from '../../channels/channel.ts'
import { currentStep } from '../../domain/interview/env.ts'
import { termOf } from '../../domain/regulation/terms.ts'
import { actionPress, screenPress } from '../cards/press-data.ts'
import { labelOf, type Say } from '../cards/say.ts'
import { menuButton, waysBack } from '../cards/way-back.ts'
import type { Drawing } from '../feature.ts'

/** Ways on within questions and words. */
export const glossaryButton = (say: Say): Button => ({ label: labelOf(say.t('button-glossary')), data: screenPress(at('glossary')) })
export const questionsButton = (say: Say): Button => ({ label: labelOf(say.t('button-faq-questions')), data: screenPress(at('faq')) })
export const searchButton = (say: Say): Button => ({ label: labelOf(say.t('button-search')), data: actionPress('searchFaq') })

/** A button to a word of the glossary; none for a key that the glossary does not have. */
export function termButton(key: string, say: Say): Button[] {
  const term = termOf(key)
  return term ? [{ label: labelOf(capital(say.words(term))), data: screenPress(at('term', key)) }] : []
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Words that explain the question at which the person stands, when `key` is one of them; and the ways back, to that very question first. */
export async function wherePersonStands(drawing: Drawing, key: string): Promise<{ beside: readonly string[]; back: Button[] }> {
  const { app, actor, say } = drawing
  const question = await questionUnderWay(app, actor)
  if (!question) return { beside: [], back: await waysBack(drawing) }
  const terms = termsOf(question)
  const back: Button = { label: labelOf(say.t('button-back-to-question')), data: actionPress('resume', question.draftId) }
  return { beside: terms.includes(key) ? terms.filter((other) => other !== key) : [], back: [back, menuButton(say)] }
}

function termsOf({ env, position }: AskedQuestion): readonly string[] {
  const step = currentStep(env, position)
  return step?.kind === 'question' ? (step.question.terms ?? []) : []
}
