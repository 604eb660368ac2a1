import type { ApprovedProposal } from '../../domain/edition/take-in.ts'
import { containedIn } from '../../domain/edition/take-in.ts'
import { entryChange } from '../../domain/proposal/entry-change.ts'
import type { TouchpointEntry } from '../../domain/touchpoint/entry.ts'
import type { Db, Tx } from '../../storage/open.ts'

/** An approved proposal that is in no edition yet; `approvedAt`: when its last approval took effect. */
export type WaitingChange = ApprovedProposal & { approvedAt: string }

/** What tells an approved proposal that is in no edition yet and may still come into one. */
export const WAITING = { state: 'approved', editionId: null, setAside: '' } as const

/** Approved proposals that are in no edition yet, in the succession in which they took effect (R61). */
export async function waitingChanges(db: Db | Tx, authorityId: string): Promise<WaitingChange[]> {
  const where = { ...WAITING, authorityId }
  const rows = await db.changeProposal.findMany({ where, orderBy: [{ closedAt: 'asc' }, { number: 'asc' }] })
  if (rows.length === 0) return []
  const entries = await db.proposalEntry.findMany({
    where: { authorityId, OR: rows.map(({ id, round }) => ({ proposalId: id, round })) },
    orderBy: { position: 'asc' },
  })
  return rows.map(({ id, number, closedAt }) => ({
    id,
    number,
    approvedAt: closedAt ?? '',
    changes: entries.filter(({ proposalId }) => proposalId === id).map(({ change }) => entryChange.parse(change)),
  }))
}

/** How many approved changes wait for an edition. */
export const countWaiting = (db: Db | Tx, authorityId: string): Promise<number> =>
  db.changeProposal.count({ where: { ...WAITING, authorityId } })

/** These proposals are in this edition from now on, each in one only; gives how many were not in another one. */
export async function markTaken(tx: Tx, authorityId: string, editionId: string, ids: readonly string[]): Promise<number> {
  const where = { ...WAITING, authorityId, id: { in: [...ids] } }
  return (await tx.changeProposal.updateMany({ where, data: { editionId } })).count
}

/**
 * The list was adopted as a whole, by consolidation or as one in force (R41, R51): what of the approved changes its lines have in them is in that edition. The
 * registers must be held, so that no approval takes effect meanwhile.
 */
export async function markAdopted(tx: Tx, authorityId: string, edition: { id: string; lines: readonly TouchpointEntry[] }): Promise<void> {
  const waiting = await waitingChanges(tx, authorityId)
  if (waiting.length > 0) await markTaken(tx, authorityId, edition.id, containedIn(edition.lines, waiting))
}
