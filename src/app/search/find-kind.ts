import { searchInterview } from '../../domain/search/search-interview.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { InterviewKind } from '../interviews/interview-kind.ts'
import { openSearch } from './open-search.ts'

const definition = searchInterview('find', {
  title: 'find-title',
  query: 'find-query',
  hint: 'find-query.hint',
  example: 'find-query.example',
})

/** Looking among everything that the person may see: whoever is in may look. The card that follows names the draft, which holds the query. */
export const findKind: InterviewKind = {
  definition,
  allowed: () => true,
  facts: () => undefined,
  finish: async ({ draft }) => at('find', draft.id),
}

/** Asks what to look for; with words as the argument (from a command) it looks for them at once. */
export const startFind = (acting: Acting): Promise<Screen | Refusal> => openSearch(acting, definition, 'find')
