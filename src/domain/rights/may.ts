import { type Grant, isRole, ROLES } from './roles.ts'
import { ACTIONS, type Action, RIGHTS } from './table.ts'

const gives = (grant: Grant, action: Action): boolean => isRole(grant.role) && RIGHTS[grant.role].includes(action)

const isUnlimited = (grant: Grant): boolean => grant.unitId === '' && isRole(grant.role) && ROLES[grant.role] === 'authority'

/**
 * Whether somebody with these roles may do `action`, in the unit `unitId` where the action concerns one (R5). A grant counts in its unit
 * only; without a unit it counts everywhere if its role is one of the whole authority, else nowhere. An action in a unit without a unit
 * named, and a role that nobody knows, give nothing.
 */
export function may(grants: readonly Grant[], action: Action, where: { unitId?: string | null | undefined } = {}): boolean {
  const giving = grants.filter((grant) => gives(grant, action))
  if (ACTIONS[action] === 'self') return giving.length > 0
  if (ACTIONS[action] === 'authority') return giving.some(isUnlimited)
  return Boolean(where.unitId) && giving.some((grant) => isUnlimited(grant) || grant.unitId === where.unitId)
}

/** Whether an action of a unit is allowed in any unit at all; in which one is asked where it is done. */
export const maySomewhere = (grants: readonly Grant[], action: Action): boolean => unitsFor(grants, action).length > 0

/** The units in which an action of a unit is allowed, for menus: `all`, or their ids, perhaps none. */
export function unitsFor(grants: readonly Grant[], action: Action): 'all' | string[] {
  const giving = grants.filter((grant) => gives(grant, action))
  return giving.some(isUnlimited) ? 'all' : [...new Set(giving.map(({ unitId }) => unitId).filter((unitId) => unitId !== ''))]
}
