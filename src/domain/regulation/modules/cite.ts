import type { ClauseRef } from '../schema/act.ts'

/** Makes clause references of one act: `of` is the act's short name after a clause («п. 11 Порядка ведения перечня»). */
export const citing =
  (act: string, of: string) =>
  (clause: string): ClauseRef => ({ act, cited: `${clause} ${of}` })

/** What an act means by a word of the glossary (see `terms.ts`), word for word. */
export const meaning = (term: string, ru: string, clause: ClauseRef) => ({ term, ru, clause })
