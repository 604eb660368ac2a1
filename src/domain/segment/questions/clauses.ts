import type { Scope } from '../../interview/scope.ts'
import type { Words } from '../../interview/words.ts'
import type { ProfileRules } from '../../regulation/regulation.ts'
import { type CitedBounds, profileRulesOf, segmentBounds, traitBounds } from '../rules.ts'

type Cited = { readonly clause: { readonly cited: string } }
type Here = Pick<Scope<unknown>, 'regulation'>

/** Cites the clause behind a question, word for word. */
export const said =
  (pick: (rules: ProfileRules) => Cited & { readonly ru: string }) =>
  ({ regulation }: Here): Words => {
    const { clause, ru } = pick(profileRulesOf(regulation))
    return { id: 'clause-said', params: { cited: clause.cited, said: ru } }
  }

/** Names the clause behind a question, where it is too long to be said. */
export const cited =
  (pick: (rules: ProfileRules) => Cited | undefined) =>
  ({ regulation }: Here): Words | undefined =>
    pick(profileRulesOf(regulation))?.clause.cited

const between = ({ cited, min, max }: CitedBounds): Words => ({ id: 'profile-ask-bounds', params: { cited, min, max } })

/** The bounds of R14 and of R16 with their clauses. */
export const traitBoundsSaid = ({ regulation }: Here): Words => between(traitBounds(regulation))
export const segmentBoundsSaid = ({ regulation }: Here): Words => between(segmentBounds(regulation))

/** The stage that an interview is, by its key in the regulation, with its place among the stages (R12); `id` is the message that says it. */
export const stageSaid =
  (key: string, id: string) =>
  ({ regulation }: Here): Words => {
    const { stages } = profileRulesOf(regulation)
    return { id, params: { at: stages.findIndex((stage) => stage.key === key) + 1, of: stages.length } }
  }
