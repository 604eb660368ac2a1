import { keysOf, toEntry } from '../../../src/app/touchpoints/entry-row.ts'
import type { TouchpointEntry } from '../../../src/domain/touchpoint/entry.ts'
import type { Db } from '../../../src/storage/open.ts'
import { START } from '../world.ts'

/** The demonstration's list as it stands becomes edition № 1, as if an order had adopted it: every entry is approved. */
export async function adoptedAlready(db: Db, orderDate = '2026-10-01'): Promise<void> {
  const authorityId = 'demo'
  const head = { id: 'first', number: 1, orderNumber: '1-П', orderDate, layout: 'sverdlovsk', origin: 'import' }
  await db.touchpointEntry.updateMany({ where: { authorityId }, data: { state: 'approved' } })
  await db.edition.create({ data: { ...head, authorityId, createdById: 'demo-p13', createdAt: START } })
  const processes = new Map((await db.businessProcess.findMany({ where: { authorityId } })).map((one) => [one.id, one]))
  const entries = await db.touchpointEntry.findMany({ where: { authorityId }, orderBy: [{ processId: 'asc' }, { id: 'asc' }] })
  await db.editionEntry.createMany({
    data: entries.map((row, position) => {
      const { authorityId: _, nameKey, searchKey, createdAt, updatedAt, revision, ...entry } = row
      const { name = '', functionName = '', number: processNumber = '' } = processes.get(row.processId) ?? {}
      const body = { ...entry, businessProcess: name, functionName, processNumber } as object
      const { id: entryId, unitId, processId } = row
      return { id: `first-${position}`, authorityId, editionId: 'first', position, entryId, unitId, processId, body }
    }),
  })
}

/**
 * A change of one entry that was approved already: it stands in the list, and in no edition. `edit` gives what the entry says now; null when it was removed.
 */
export async function approvedAlready(
  db: Db,
  number: number,
  entryId: string,
  edit: Partial<TouchpointEntry> | null,
  closedAt = START,
  id = `approved-${number}`,
): Promise<void> {
  const authorityId = 'demo'
  const row = await db.touchpointEntry.findUniqueOrThrow({ where: { id: entryId } })
  const before = toEntry(row)
  const after = { ...before, ...edit }
  const proposal = { number, unitId: row.unitId, initiatorId: 'demo-p1', state: 'approved', round: 1, revision: 9, answers: {} }
  await db.changeProposal.create({ data: { id, authorityId, ...proposal, createdAt: START, submittedAt: START, closedAt } })
  await db.proposalRound.create({
    data: { proposalId: id, round: 1, authorityId, ground: 'clarification', note: '', createdAt: START, submittedAt: START },
  })
  const kind = edit ? 'change' : 'remove'
  const change = { kind, entryId, before, ...(edit && { after }) }
  await db.proposalEntry.create({
    data: { id: `${id}-1`, authorityId, proposalId: id, round: 1, position: 0, kind, entryId, change },
  })
  const { id: _, ...data } = after
  if (!edit) await db.touchpointEntry.delete({ where: { id: entryId } })
  else await db.touchpointEntry.update({ where: { id: entryId }, data: { ...data, ...keysOf(data), revision: { increment: 1 } } })
}
