import { ROLES, type Role } from '../../domain/rights/roles.ts'
import { type Action, RIGHTS } from '../../domain/rights/table.ts'
import type { Tx } from '../../storage/open.ts'

const rolesWith = (right: Action): Role[] => (Object.keys(ROLES) as Role[]).filter((role) => RIGHTS[role].includes(right))

/** The active people of an authority who have `right` over the whole of it, by id. */
export async function holdersOf(tx: Pick<Tx, 'roleGrant' | 'person'>, authorityId: string, right: Action): Promise<string[]> {
  const where = { authorityId, role: { in: rolesWith(right) }, unitId: '' }
  const grants = await tx.roleGrant.findMany({ where, select: { personId: true } })
  const people = { authorityId, state: 'active', id: { in: grants.map(({ personId }) => personId) } }
  const rows = await tx.person.findMany({ where: people, select: { id: true }, orderBy: { id: 'asc' } })
  return rows.map(({ id }) => id)
}
