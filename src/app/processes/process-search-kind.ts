import { may } from '../../domain/rights/may.ts'
import { searchInterview } from '../../domain/search/search-interview.ts'
import { at } from '../dialogue/screen.ts'
import type { InterviewKind } from '../interviews/interview-kind.ts'

/** One question: which processes to look for. */
export const processSearch = searchInterview('processSearch', {
  title: 'process-search-title',
  query: 'process-search-query',
  hint: 'process-search-query.hint',
})

/** Looking for processes by number, name or function. What is looked for stands in the draft that the card names. */
export const processSearchKind: InterviewKind = {
  definition: processSearch,
  startable: true,
  allowed: (actor) => may(actor.roles, 'process.manage'),
  facts: () => undefined,
  finish: async ({ draft }) => at('adminProcesses', '0', draft.id),
}
