import { searchInterview } from '../../domain/search/search-interview.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import type { Acting, Refusal } from '../dialogue/perform.ts'
import { at, type Screen } from '../dialogue/screen.ts'
import type { InterviewKind } from '../interviews/interview-kind.ts'
import { openSearch } from '../search/open-search.ts'
import { queryOf } from '../search/query-of.ts'

const definition = searchInterview('faqSearch', {
  title: 'faq-search-title',
  query: 'faq-search-query',
  hint: 'faq-search-query.hint',
  example: 'faq-search-query.example',
})

/** Looking among questions and words: whoever is in may. The card that follows names the draft, which holds the query. */
export const faqSearchKind: InterviewKind = {
  definition,
  allowed: () => true,
  facts: () => undefined,
  finish: async ({ draft }) => at('faqFound', draft.id),
}

/** Asks what to look for; with words as the argument (from a command) it looks for them at once. */
export const searchFaq = (acting: Acting): Promise<Screen | Refusal> => openSearch(acting, definition, 'faqFound')

/** What the person looked for; undefined for a search that is gone or somebody else's. */
export const faqQuery = (app: App, actor: Actor, id: string): Promise<string | undefined> => queryOf(app, actor, definition.key, id)
