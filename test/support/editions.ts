import type { Db } from '../../src/storage/open.ts'

type Adopting = { authorityId?: string; edit?: (body: Record<string, unknown>) => object }

/** An edition of an authority's entries as they are now, changed by `edit`; `skip` entries at the beginning are left out. */
export async function adopt(
  { db }: { db: Db },
  number: number,
  skip: number,
  { authorityId = 'demo', edit = (body) => body }: Adopting = {},
) {
  const id = `edition${number}`
  const order = { orderNumber: `${number}0-П`, orderDate: `2026-0${number}-11`, layout: 'sverdlovsk', origin: 'import' }
  const { id: createdById } = await db.person.findFirstOrThrow({ where: { authorityId }, orderBy: { id: 'asc' } })
  await db.edition.create({ data: { id, authorityId, number, ...order, createdById, createdAt: '2026-11-20T00:00:00.000Z' } })
  const entries = await db.touchpointEntry.findMany({ where: { authorityId }, orderBy: { id: 'asc' } })
  const processes = new Map((await db.businessProcess.findMany({ where: { authorityId } })).map((one) => [one.id, one]))
  const lines = entries.slice(skip).map((row, position) => {
    const { authorityId: _, nameKey, searchKey, createdAt, updatedAt, revision, ...entry } = row
    const { name = '', functionName = '', number: processNumber = '' } = processes.get(row.processId) ?? {}
    const body = edit({ ...entry, state: 'approved', businessProcess: name, functionName, processNumber })
    const { id: entryId, unitId, processId } = row
    return { id: `${id}-${position}`, authorityId, editionId: id, position, entryId, unitId, processId, body }
  })
  await db.editionEntry.createMany({ data: lines })
  return entries.slice(skip)
}
