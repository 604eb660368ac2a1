import { z } from 'zod'
import { clauseRef } from './act.ts'
import { keyName, localText, shortText } from './words.ts'

/** Words of an act under a key, with a form for buttons and the clause. */
const named = localText.extend({ key: keyName, short: shortText(40), clause: clauseRef })

/** A direction of activity, for which the list is formed separately (C9, E5; R31). `topics`: what it brings together, if the act says so. */
export const direction = named.extend({ topics: z.array(named) })

/** `digital` or `offline` (R32). `definition` is null where the act has none. */
export const channelKind = named.extend({ key: z.enum(['digital', 'offline']) })

/** A subtype of a kind. `namedIn`: the clauses of the module's act that name it, none where only the product knows it. */
export const subtype = localText.extend({
  key: keyName,
  short: shortText(40),
  kind: z.enum(['digital', 'offline']),
  namedIn: z.array(clauseRef),
})

/**
 * A need of the client (C11, E8; R33). `action`: what the authority does about it, in the project's own words, for the column of the
 * authority's actions. `words`: the need says nothing without words of its own.
 */
export const need = named.extend({ short: shortText(18), action: localText, words: z.literal(true).optional() })

/** Needs that the act lists though they overlap: both are kept, and the person is told how they differ, in the project's words. */
export const needOverlap = localText.extend({ needs: z.tuple([keyName, keyName]) })

/** What a touchpoint rests on (C10, E6, E7.1; R35), and why a list changes (C15, E15; R53). */
export const sourceDocument = named.extend({ key: z.enum(['law', 'internal', 'contract', 'instruction']) })
export const changeGround = named.extend({ key: z.enum(['register', 'kind', 'needs']) })

/** A principle of touchpoints (E11), with the clause that repeats it as a requirement (E18; R40). */
export const principle = named.extend({ requirement: clauseRef })
