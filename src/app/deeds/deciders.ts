import type { Db, Tx } from '../../storage/open.ts'
import { holdingRight } from '../people/holding.ts'

/** Administrators who can be asked to confirm a deed: active, with an account that lets the bot write, in the sequence of their ids. */
export async function deciders(db: Db | Tx, authorityId: string): Promise<string[]> {
  const active = await holdingRight(db, authorityId, 'deed.decide')
  const accounts = await db.account.findMany({
    where: { authorityId, personId: { in: active }, blockedAt: null },
    select: { personId: true },
  })
  const reached = new Set(accounts.map(({ personId }) => personId))
  return active.filter((id) => reached.has(id))
}

/** The same without the one who asks: who has to confirm. Nobody where the asker is the only one. */
export const otherDeciders = async (db: Db | Tx, authorityId: string, askedById: string): Promise<string[]> =>
  (await deciders(db, authorityId)).filter((id) => id !== askedById)
