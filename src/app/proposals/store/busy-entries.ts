import type { Db, Tx } from '../../../storage/open.ts'

/** Those of some entries that a proposal under way is about, `except` that one: two approvals must not change the same entry. */
export async function busyAmong(db: Db | Tx, authorityId: string, entryIds: readonly string[], except = ''): Promise<Set<string>> {
  const rows = await db.proposalEntry.findMany({
    where: { authorityId, entryId: { in: [...entryIds] }, NOT: { proposalId: except } },
    select: { entryId: true, proposalId: true, round: true },
  })
  if (rows.length === 0) return new Set()
  const open = await db.changeProposal.findMany({
    where: { authorityId, state: 'approving', id: { in: [...new Set(rows.map(({ proposalId }) => proposalId))] } },
    select: { id: true, round: true },
  })
  const roundOf = new Map(open.map(({ id, round }) => [id, round]))
  return new Set(rows.filter(({ proposalId, round }) => roundOf.get(proposalId) === round).map(({ entryId }) => entryId))
}

/** All entries that proposals under way are about, but for that of `except`. */
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
  (await busyAmong(db, authorityId, [id])).has(id)
