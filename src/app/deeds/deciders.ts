import { may } from '../../domain/rights/may.ts'
import type { Db, Tx } from '../../storage/open.ts'

/** Administrators who can be asked to confirm a deed: active, with an account that lets the bot write, in the sequence of their ids. */
export async function deciders(db: Db | Tx, authorityId: string): Promise<string[]> {
  const grants = await db.roleGrant.findMany({ where: { authorityId, unitId: '' }, orderBy: { personId: 'asc' } })
  const entitled = [...new Set(grants.filter((grant) => may([grant], 'deed.decide')).map(({ personId }) => personId))]
  const people = await db.person.findMany({ where: { authorityId, id: { in: entitled }, state: 'active' }, select: { id: true } })
  const active = people.map(({ id }) => id)
  const accounts = await db.account.findMany({
    where: { authorityId, personId: { in: active }, blockedAt: null },
    select: { personId: true },
  })
  const reached = new Set(accounts.map(({ personId }) => personId))
  return active.filter((id) => reached.has(id)).sort()
}

/** The same without the one who asks: who has to confirm. Nobody where the asker is the only one. */
export const otherDeciders = async (db: Db | Tx, authorityId: string, askedById: string): Promise<string[]> =>
  (await deciders(db, authorityId)).filter((id) => id !== askedById)
