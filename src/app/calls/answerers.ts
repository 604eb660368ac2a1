import type { Db, Tx } from '../../storage/open.ts'
import { holdingRoles } from '../people/holding.ts'

/** Who answers where there is nobody of the role before. */
const IN_TURN = ['coordinator', 'administrator'] as const

/**
 * Who is asked when a person asks for a person (R91): every coordinator at work but the one who asks, else the administrators. Empty where
 * there is nobody.
 */
export async function answerers(db: Db | Tx, authorityId: string, asker: string): Promise<string[]> {
  for (const role of IN_TURN) {
    const others = (await holdingRoles(db, authorityId, [role])).filter((id) => id !== asker)
    if (others.length > 0) return others
  }
  return []
}
