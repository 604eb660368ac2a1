import { publicationTerm } from '../../../domain/formation/publication-due.ts'
import type { Words } from '../../../domain/interview/words.ts'
import type { Regulation } from '../../../domain/regulation/regulation.ts'
import { termOf } from '../../../domain/regulation/settled.ts'

/** Within how many working days and where a list is published, each with its clause; an empty one stands for a setting of the authority (R52). */
export type PublicationTerms = { term: { workingDays: number; cited: string }; place: { words: Words; cited: string } }

/** For an authority that keeps a list. */
export function publicationTerms(regulation: Regulation): PublicationTerms {
  const { workingDays, clause } = termOf(regulation, publicationTerm(regulation))
  const place = regulation.listRules?.publication.place
  return {
    term: { workingDays, cited: clause?.cited ?? '' },
    place: place ? { words: place, cited: place.clause.cited } : { words: '', cited: '' },
  }
}
