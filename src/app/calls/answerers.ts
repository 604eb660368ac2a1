import type { Db, Tx } from '../../storage/open.ts'

/** Who answers where there is nobody of the role before. */
const IN_TURN = ['coordinator', 'administrator'] as const

/**
 * Who is asked when a person asks for a person (R91): every coordinator at work but the one who asks, else the administrators. Empty where
 * there is nobody.
 */
export async function answerers(db: Db | Tx, authorityId: string, asker: string): Promise<string[]> {
  for (const role of IN_TURN) {
    const grants = await db.roleGrant.findMany({ where: { authorityId, role, unitId: '' }, select: { personId: true } })
    const ids = [...new Set(grants.map(({ personId }) => personId))].filter((id) => id !== asker)
    const at = await db.person.findMany({
      where: { id: { in: ids }, authorityId, state: 'active' },
      select: { id: true },
      orderBy: { id: 'asc' },
    })
    if (at.length > 0) return at.map(({ id }) => id)
  }
  return []
}
