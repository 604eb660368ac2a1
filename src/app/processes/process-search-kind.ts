import { processSearch } from '../../domain/administration/process-search.ts'
import { textAt } from '../../domain/interview/answers.ts'
import { may } from '../../domain/rights/may.ts'
import { sameKey } from '../../domain/text/same-key.ts'
import { at } from '../dialogue/screen.ts'
import type { InterviewKind } from '../interviews/interview-kind.ts'

/** Characters of a search that travel in a button. */
const LONGEST = 40

/** Looking for processes by number, name or function. What is looked for stands in the draft that the card names. */
export const processSearchKind: InterviewKind = {
  definition: processSearch,
  startable: true,
  allowed: (actor) => may(actor.roles, 'process.manage'),
  facts: () => undefined,
  finish: ({ answers, draft }) => {
    const key = sameKey(textAt(answers, 'text')).slice(0, LONGEST)
    return Promise.resolve(
      key === '' ? { refused: 'nothing-found', params: { text: '' }, address: 'text' } : at('adminProcesses', '0', draft.id),
    )
  },
}
