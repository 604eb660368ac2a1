import type { EntryChange } from '../../../domain/proposal/entry-change.ts'
import { Conflict } from '../../../storage/conflict.ts'
import type { Unit } from '../../../storage/unit.ts'
import { type Doer, record } from '../../journal/record.ts'
import { keysOf } from '../../touchpoints/entry-row.ts'

type Applying = { unit: Unit; doer: Doer; now: string }

/** Writes approved changes into the list in force, exactly as they were approved. Throws Conflict where an entry has moved on in this very moment. */
export async function applyToList(applying: Applying, changes: readonly EntryChange[]): Promise<void> {
  for (const change of changes) {
    await applyOne(applying, change)
    record(applying.unit, applying.doer, applying.now, `touchpoint.approved.${change.kind}`, `entry:${change.entryId}`, change)
  }
}

async function applyOne({ unit: { tx }, doer: { authorityId }, now }: Applying, change: EntryChange): Promise<void> {
  const { entryId: id } = change
  if (change.kind === 'remove') {
    const { count } = await tx.touchpointEntry.deleteMany({ where: { id, authorityId, state: 'approved' } })
    return expectOne(count)
  }
  const { id: _, ...after } = change.after
  const data = { ...after, ...keysOf(after), updatedAt: now }
  const state = change.kind === 'add' ? 'draft' : 'approved'
  const { count } = await tx.touchpointEntry.updateMany({
    where: { id, authorityId, state },
    data: { ...data, revision: { increment: 1 } },
  })
  if (change.kind === 'change') return expectOne(count)
  if (count === 0) await tx.touchpointEntry.create({ data: { ...data, id, authorityId, createdAt: now, revision: 1 } })
}

function expectOne(count: number): void {
  if (count !== 1) throw new Conflict('proposal', 'an entry of the list was changed meanwhile')
}
