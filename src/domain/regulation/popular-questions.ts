import { faq, SEGMENTS_FAQ } from './modules/acts.ts'
import type { Act, ClauseRef } from './schema/act.ts'

/** One of the popular questions (B): its clause, and the words of the glossary that it turns on. The answer in the project's own words stands in `locales`. */
export type PopularQuestion = { key: string; clause: ClauseRef; terms: readonly string[] }

/** Where the template of a profile and two examples are kept (B1, B6, B7). */
export const PROFILE_TEMPLATE = 'https://dt.ac.gov.ru/~n8T8V'

/** The act of the popular questions: explanations for every authority, no rules of any. */
export const QUESTIONS_ACT: Pick<Act, 'standing'> = SEGMENTS_FAQ

const question = (number: number, key: string, ...terms: string[]): PopularQuestion => ({ key, clause: faq(`вопрос ${number}`), terms })

/** B's seven questions in their succession (R92). */
export const POPULAR_QUESTIONS: readonly PopularQuestion[] = [
  question(1, 'segmentation', 'segmentation', 'segmentProfile'),
  question(2, 'profile', 'segmentProfile', 'trait'),
  question(3, 'scope', 'publicService', 'publicFunction'),
  question(4, 'internal', 'internalClient'),
  question(5, 'external', 'externalClient', 'citizen', 'businessRepresentative'),
  question(6, 'examples', 'internalClient', 'segmentProfile'),
  question(7, 'report', 'segmentProfile'),
]
