import { ROLES, type Role } from '../../domain/rights/roles.ts'
import { type Action, RIGHTS } from '../../domain/rights/table.ts'
import type { Tx } from '../../storage/open.ts'

const rolesWith = (right: Action): Role[] => (Object.keys(ROLES) as Role[]).filter((role) => RIGHTS[role].includes(right))

/** The people at work who hold one of these roles in the unit `unitId`, or, with an empty one, over the whole authority; by id. */
export async function holdingRoles(
  tx: Pick<Tx, 'roleGrant' | 'person'>,
  authorityId: string,
  roles: readonly Role[],
  unitId = '',
): Promise<string[]> {
  const grants = await tx.roleGrant.findMany({ where: { authorityId, role: { in: [...roles] }, unitId }, select: { personId: true } })
  const people = { authorityId, state: 'active', id: { in: grants.map(({ personId }) => personId) } }
  const rows = await tx.person.findMany({ where: people, select: { id: true }, orderBy: { id: 'asc' } })
  return rows.map(({ id }) => id)
}

/** The people at work who have `right` over the whole authority, by id. */
export const holdingRight = (tx: Pick<Tx, 'roleGrant' | 'person'>, authorityId: string, right: Action): Promise<string[]> =>
  holdingRoles(tx, authorityId, rolesWith(right))
