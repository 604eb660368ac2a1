import { sameEntry } from '../../../domain/proposal/apply-changes.ts'
import type { EntryChange } from '../../../domain/proposal/entry-change.ts'
import type { TouchpointEntry } from '../../../domain/touchpoint/entry.ts'
import { Conflict } from '../../../storage/conflict.ts'
import type { Unit } from '../../../storage/unit.ts'
import { type Doer, record } from '../../journal/record.ts'
import { type EntryRow, keysOf, toEntry } from '../../touchpoints/entry-row.ts'

type Applying = { unit: Unit; doer: Doer; now: string }

/**
 * Writes approved changes into the list in force, exactly as they were approved. Throws Conflict where an entry is not what it was when they were, or
 * moves on in this very moment: whoever runs again finds that the list has moved on.
 */
export async function applyToList(applying: Applying, changes: readonly EntryChange[]): Promise<void> {
  for (const change of changes) {
    await applyOne(applying, change)
    record(applying.unit, applying.doer, applying.now, `touchpoint.approved.${change.kind}`, `entry:${change.entryId}`, change)
  }
}

async function applyOne({ unit: { tx }, doer: { authorityId }, now }: Applying, change: EntryChange): Promise<void> {
  const { entryId: id } = change
  const row = await tx.touchpointEntry.findFirst({ where: { id, authorityId } })
  if (change.kind === 'add') return row ? write(tx, row, change.after, now) : create(tx, authorityId, change.after, now)
  if (!row || !sameEntry(toEntry(row), change.before)) throw new Conflict('proposal', 'an entry of the list was changed meanwhile')
  if (change.kind === 'change') return write(tx, row, change.after, now)
  expectOne((await tx.touchpointEntry.deleteMany({ where: { id, authorityId, revision: row.revision } })).count)
}

/** The row as it was read, and no later one, becomes the entry. */
async function write(tx: Unit['tx'], { id, authorityId, revision }: EntryRow, entry: TouchpointEntry, now: string): Promise<void> {
  const { id: _, ...after } = entry
  const data = { ...after, ...keysOf(after), updatedAt: now, revision: revision + 1 }
  expectOne((await tx.touchpointEntry.updateMany({ where: { id, authorityId, revision }, data })).count)
}

async function create(tx: Unit['tx'], authorityId: string, entry: TouchpointEntry, now: string): Promise<void> {
  await tx.touchpointEntry.create({ data: { ...entry, ...keysOf(entry), authorityId, createdAt: now, updatedAt: now, revision: 1 } })
}

function expectOne(count: number): void {
  if (count !== 1) throw new Conflict('proposal', 'an entry of the list was changed meanwhile')
}
