import { may } from '../../domain/rights/may.ts'
import { searchInterview } from '../../domain/search/search-interview.ts'
import { findPeople } from '../../domain/staff/find-people.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { InterviewKind } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { queryOf } from '../search/query-of.ts'
import { type StaffLine, staffOf } from './staff-view.ts'

const staffSearch = searchInterview('staffSearch', {
  title: 'staff-search-title',
  query: 'staff-search-query',
  hint: 'staff-search-query.hint',
})

/** Looking for people of the register: the draft's subject is the access request that somebody is sought for, or empty. The card that follows names the draft. */
export const staffSearchKind: InterviewKind = {
  definition: staffSearch,
  allowed: (actor) => may(actor.roles, 'person.view'),
  facts: () => undefined,
  finish: async ({ draft }) => (draft.subject === '' ? at('staffFound', draft.id) : at('accessPick', draft.subject, draft.id)),
}

/** Asks whom to look for: args are the access request, or nothing. Refusal: `not-allowed`. */
export const startStaffSearch = ({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> =>
  openDraft(app, unit, actor, { kind: staffSearch.key, subject: (args[0] ?? '').slice(0, 40) })

/** The query of the person's own search, empty for one that is gone. */
export const staffQuery = async (app: App, actor: Actor, draftId: string): Promise<string> =>
  (await queryOf(app, actor, staffSearch.key, draftId)) ?? ''

/** Who is found. Refusal: `not-allowed`. */
export async function staffFound(
  app: App,
  actor: Actor,
  draftId: string,
): Promise<{ query: string; lines: StaffLine[] } | { refused: string }> {
  if (!may(actor.roles, 'person.view')) return { refused: 'not-allowed' }
  const query = await staffQuery(app, actor, draftId)
  const people = await app.storage.db.person.findMany({ where: { authorityId: actor.authorityId, NOT: { state: 'erased' } } })
  const ids = findPeople(people, query).map(({ id }) => id)
  const listed = await staffOf(app, actor, { ids })
  if ('refused' in listed) return listed
  const place = new Map(ids.map((id, index) => [id, index]))
  return { query, lines: listed.lines.sort((one, other) => (place.get(one.id) ?? 0) - (place.get(other.id) ?? 0)) }
}
