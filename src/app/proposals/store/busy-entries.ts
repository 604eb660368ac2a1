import type { Db, Tx } from '../../../storage/open.ts'

/** Entries that another proposal under way is about: two approvals must not change the same entry. */
export async function busyEntries(db: Db | Tx, authorityId: string, except: string): Promise<Set<string>> {
  const open = await db.changeProposal.findMany({
    where: { authorityId, state: 'approving', NOT: { id: except } },
    select: { id: true, round: true },
  })
  if (open.length === 0) return new Set()
  const rows = await db.proposalEntry.findMany({
    where: { OR: open.map(({ id, round }) => ({ proposalId: id, round })) },
    select: { entryId: true },
  })
  return new Set(rows.map(({ entryId }) => entryId))
}

/** Whether an entry is under approval: until that is decided it stays as it is. */
export const isProposed = async (db: Db | Tx, { id, authorityId }: { id: string; authorityId: string }): Promise<boolean> =>
  (await busyEntries(db, authorityId, '')).has(id)
