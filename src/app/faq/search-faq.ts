import { LONGEST_QUERY, searchInterview } from '../../domain/search/search-interview.ts'
import { cleanLine } from '../../domain/text/clean-text.ts'
import { sameKey } from '../../domain/text/same-key.ts'
import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import { movedTo, positionOf } from '../interviews/draft-position.ts'
import type { InterviewKind } from '../interviews/interview-kind.ts'
import { openDraft } from '../interviews/open-draft.ts'
import { queryOf } from '../search/query-of.ts'

const definition = searchInterview('faqSearch', 'faq-search', { example: true })

/** Looking among questions and words: whoever is in may. The card that follows names the draft, which holds the query. */
export const faqSearchKind: InterviewKind = {
  definition,
  allowed: () => true,
  facts: () => undefined,
  finish: async ({ draft }) => at('faqFound', draft.id),
}

/** Asks what to look for; with words as the argument (from a command) it looks for them at once. */
export async function searchFaq({ app, unit, actor, args }: Acting): Promise<Screen | Refusal> {
  const query = Array.from(cleanLine(args[0] ?? ''))
    .slice(0, LONGEST_QUERY)
    .join('')
  const asked = sameKey(query) === '' ? {} : { answers: { query: { value: query } } }
  const opened = await openDraft(app, unit, actor, { kind: definition.key, ...asked })
  const draft = unit.draft(actor.personId)
  if ('refused' in opened || !('answers' in asked) || !draft) return opened
  unit.saveDraft(movedTo(draft, positionOf(draft), nowIn(app), { active: false, state: 'done' }))
  return at('faqFound', draft.id)
}

/** What the person looked for; undefined for a search that is gone or somebody else's. */
export const faqQuery = (app: App, actor: Actor, id: string): Promise<string | undefined> => queryOf(app, actor, definition.key, id)
