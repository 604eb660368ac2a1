import { at } from '../../src/app/dialogue/screen.ts'
import type { InterviewKind } from '../../src/app/interviews/interview-kind.ts'
import type { Feature } from '../../src/bot/feature.ts'
import type { Question } from '../../src/domain/interview/question.ts'
import { may } from '../../src/domain/rights/may.ts'
import { takesButton } from '../interview/questions.ts'

const KIND = 'bench'
const SAVED = 'bench-saved'

/** The address of a question, counted from 1. */
export const addressOf = (question: number): string => `q${question}`

const questionOf = (number: number): Question => ({
  key: addressOf(number),
  kind: takesButton(number) ? 'yesNo' : 'text',
  label: 'Что указать в этом пункте?',
})

/** The peers' interview as one of the product's: its questions, the review, and nothing beyond what the draft keeps. */
export const interviewOf = (questions: number): InterviewKind => ({
  definition: {
    key: KIND,
    version: 1,
    title: 'Вопросы',
    nodes: Array.from({ length: questions }, (_, index) => questionOf(index + 1)),
  },
  startable: true,
  allowed: (actor) => may(actor.roles, 'touchpoint.create', { unitId: actor.unitId ?? undefined }),
  facts: () => undefined,
  finish: async () => at(SAVED),
})

/** /start opens the interview instead of the menu, and its end is told in the peers' words. */
export const opening: Feature = {
  commands: [{ name: 'start', intent: { kind: 'action', name: 'start', args: [KIND] } }],
  screens: { [SAVED]: () => ({ text: ['Ответы сохранены.'], rows: [] }) },
}
