import type { Scene } from './scene.ts'

/** An edition of the demonstration's entries as they are now, changed by `edit`; `skip` entries at the beginning are left out. */
export async function adopt(scene: Scene, number: number, skip: number, edit: (body: Record<string, unknown>) => object = (body) => body) {
  const authorityId = 'demo'
  const id = `edition${number}`
  const order = { orderNumber: `${number}0-П`, orderDate: `2026-0${number}-11`, layout: 'sverdlovsk', origin: 'import' }
  await scene.db.edition.create({
    data: { id, authorityId, number, ...order, createdById: 'demo-p1', createdAt: '2026-11-20T00:00:00.000Z' },
  })
  const entries = await scene.db.touchpointEntry.findMany({ where: { authorityId }, orderBy: { id: 'asc' } })
  const processes = await scene.db.businessProcess.findMany({ where: { authorityId } })
  for (const [position, row] of entries.slice(skip).entries()) {
    const { authorityId: _, nameKey, searchKey, createdAt, updatedAt, revision, ...entry } = row
    const { name = '', functionName = '', number: processNumber = '' } = processes.find((one) => one.id === row.processId) ?? {}
    const body = edit({ ...entry, state: 'approved', businessProcess: name, functionName, processNumber })
    const line = {
      id: `${id}-${position}`,
      authorityId,
      editionId: id,
      position,
      entryId: row.id,
      unitId: row.unitId,
      processId: row.processId,
    }
    await scene.db.editionEntry.create({ data: { ...line, body } })
  }
  return entries.slice(skip)
}
