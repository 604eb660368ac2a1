import { may } from '../../domain/rights/may.ts'
import { searchInterview } from '../../domain/search/search-interview.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { InterviewKind } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'

const definition = searchInterview('search', {
  title: 'search-title',
  query: 'search-query',
  hint: 'search-query.hint',
  example: 'search-query.example',
})

/** Looking for entries of a unit's list: the draft's subject is the unit. The card that follows names the draft, which holds the query. */
export const searchKind: InterviewKind = {
  definition,
  allowed: (actor, { subject }) => may(actor.roles, 'list.viewUnit', { unitId: subject }),
  facts: () => undefined,
  finish: async ({ draft }) => at('list', '0', '', draft.subject, draft.id),
}

/** Asks what to look for in a unit's list: args are the unit, without one it is the person's own. Refusal: `not-allowed`. */
export const startSearch = ({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> =>
  openDraft(app, unit, actor, { kind: definition.key, subject: args[0] || (actor.unitId ?? '') })
