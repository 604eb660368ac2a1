import type { Regulation } from '../regulation/regulation.ts'
import type { Grant, Role } from '../rights/roles.ts'

/** Everybody of the working group checks where one of its members does (E12). */
const WORKING_GROUP: readonly Role[] = ['workingGroupMember', 'workingGroupSecretary', 'workingGroupHead']

const widened = (role: Role): readonly Role[] => (WORKING_GROUP.includes(role) ? WORKING_GROUP : [role])

/** Who looks at the units' lists: the working group (E12), or who forms the list where the act knows no check (C7). None without a list. */
export const checkersOf = ({ listRules }: Regulation): readonly Role[] =>
  listRules ? widened(listRules.formation.completenessCheck?.role ?? listRules.formation.formedBy.role) : []

/** Who presents the consolidated list for its order: as the act says (E13), else who forms it (C7). */
export const presentersOf = ({ listRules }: Regulation): readonly Role[] =>
  listRules ? [listRules.formation.adoption.presentedBy ?? listRules.formation.formedBy.role] : []

/** Does somebody with these roles hold one of them, over the whole authority? */
export const holdsOne = (grants: readonly Grant[], roles: readonly Role[]): boolean =>
  grants.some(({ role, unitId }) => unitId === '' && roles.some((one) => one === role))

/**
 * Who records the act that puts approved changes into the list (R61): where a working group checks, its secretary (E12, E13), else the deputy who forms the
 * list and whoever publishes it (C7, C17); the coordinator everywhere. None without a list.
 */
export const amendersOf = ({ listRules }: Regulation): readonly Role[] => {
  if (!listRules) return []
  const { completenessCheck, formedBy } = listRules.formation
  return [...(completenessCheck ? (['workingGroupSecretary'] as const) : ([formedBy.role, 'publisher'] as const)), 'coordinator']
}
