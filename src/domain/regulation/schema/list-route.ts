import { z } from 'zod'
import { isRole, type Role } from '../../rights/roles.ts'
import { clauseRef, clauseText } from './act.ts'
import { keyName, localText, shortText } from './words.ts'

export const roleName = z.custom<Role>((value) => typeof value === 'string' && isRole(value), { error: 'a role' })

/** A step of a route, in the authority's settings: it has no clause. The steps follow one another strictly (R55). */
export const localStep = localText.extend({
  key: keyName,
  short: shortText(40),
  role: roleName,
  /** `agrees` decides on a proposal, `checks` its completeness, `presents` it for adoption, `adopts` it by an order. */
  does: z.enum(['agrees', 'checks', 'presents', 'adopts']),
})

export type LocalStep = z.infer<typeof localStep>

/** A step of a route that an act lays down. */
export const routeStep = localStep.extend({ clause: clauseRef })

/** Who prepares what the list is made of, who forms it, checks it and adopts it; null where the act says nothing (R50, R51). */
export const formation = z.strictObject({
  preparedBy: clauseText,
  formedBy: clauseText.extend({ role: roleName }),
  completenessCheck: clauseText.extend({ role: roleName }).nullable(),
  adoption: clauseText.extend({ role: roleName, presentedBy: roleName.nullable() }),
})

/** Who proposes changes and what is attached; null where the act says nothing (R54). */
export const proposal = z.strictObject({
  initiator: clauseText.extend({ role: roleName }),
  explanatoryNote: clauseText.nullable(),
})
