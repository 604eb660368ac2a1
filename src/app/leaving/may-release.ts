import { may } from '../../domain/rights/may.ts'
import type { Tx } from '../../storage/open.ts'
import type { Actor } from '../../storage/unit.ts'

/**
 * Why this person cannot say that somebody leaves or moves, undefined when nothing stands against it. An administrator is released by
 * whoever may appoint one, and one must be left. Refusals: `not-allowed`, `release-self`, `release-administrator`,
 * `last-administrator`.
 */
export async function barrierToRelease(tx: Tx, actor: Actor, personId: string, leaves: boolean): Promise<string | undefined> {
  const { authorityId, roles } = actor
  if (!may(roles, 'person.release')) return 'not-allowed'
  if (leaves && personId === actor.personId) return 'release-self'
  if (!leaves) return undefined
  const administrators = await tx.roleGrant.findMany({
    where: { authorityId, role: 'administrator', unitId: '' },
    select: { personId: true },
  })
  const ids = administrators.map((one) => one.personId)
  if (!ids.includes(personId)) return undefined
  if (!may(roles, 'administrator.appoint')) return 'release-administrator'
  const others = await tx.person.count({ where: { id: { in: ids.filter((id) => id !== personId) }, authorityId, state: 'active' } })
  return others === 0 ? 'last-administrator' : undefined
}
