import { maySomewhere } from '../../../domain/rights/may.ts'
import { searchInterview } from '../../../domain/search/search-interview.ts'
import { keepsProfiles } from '../../../domain/segment/rules.ts'
import type { Acting, Refusal } from '../../dialogue/perform.ts'
import { at, type Screen } from '../../dialogue/screen.ts'
import type { InterviewKind } from '../../interviews/interview-kind.ts'
import { openDraft } from '../../interviews/open-draft.ts'

export const profileSearch = searchInterview('profileSearch', {
  title: 'profile-search-title',
  query: 'profile-search-query',
  hint: 'profile-search-query.hint',
  example: 'profile-search-query.example',
})

/**
 * Looking for profiles: the draft's subject holds the filters of the list that was looked at. The card that follows names the draft, which
 * holds the query.
 */
export const profileSearchKind: InterviewKind = {
  definition: profileSearch,
  regulated: keepsProfiles,
  off: 'profiles-off',
  allowed: (actor) => maySomewhere(actor.roles, 'profile.viewUnit'),
  facts: () => undefined,
  finish: async ({ draft }) => at('profiles', '0', ...filtersIn(draft.subject), draft.id),
}

/** Asks what to look for: args are the unit, the kind of client and `1` for incomplete ones, as the list has them. */
export const searchProfiles = ({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> =>
  openDraft(app, unit, actor, { kind: profileSearch.key, subject: args.slice(0, 3).join('|').slice(0, 40) })

const filtersIn = (subject: string): string[] => {
  const [unit = '', kind = '', incomplete = ''] = subject.split('|')
  return [unit, kind, incomplete]
}
