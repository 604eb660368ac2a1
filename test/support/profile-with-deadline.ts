import type { Db } from '../../src/storage/open.ts'

type Laid = {
  id: string
  authorityId: string
  unitId: string
  authorId: string
  dueOn: string
  title?: string
  basis?: string
  setOn?: string
}

/** A profile that was begun and has a deadline, set on `setOn`; nothing of it is there but its head and one segment. */
export async function layProfile(db: Db, laid: Laid): Promise<void> {
  const { setOn = '2026-01-12', title = 'Заявители', basis = '', ...head } = laid
  const at = `${setOn}T09:00:00.000Z`
  const { id, authorityId } = head
  await db.segmentProfile.create({
    data: {
      ...head,
      ...{ title, basis, scope: 'single', clientKind: 'citizen', topic: '', state: 'active', version: 0, revision: 1 },
      ...{ createdAt: at, updatedAt: at, searchKey: '' },
    },
  })
  await db.segment.create({ data: { id: `${id}-s`, authorityId, profileId: id, position: 0, name: 'Пожилые', responsibleId: null } })
}

/** Gives the segment of such a profile its three parts (R21). */
export async function finishProfile(db: Db, authorityId: string, profileId: string): Promise<void> {
  const own = { authorityId, profileId }
  const segmentId = `${profileId}-s`
  for (const position of [0, 1, 2]) {
    const [traitId, valueId] = [`${profileId}-t${position}`, `${profileId}-v${position}`]
    await db.trait.create({ data: { ...own, id: traitId, position, name: `Признак ${position}`, source: '', sourceNote: '', affects: 1 } })
    await db.traitValue.create({ data: { ...own, id: valueId, traitId, position: 0, text: 'есть' } })
    await db.segmentValue.create({ data: { ...own, segmentId, valueId } })
  }
  for (const [position, about] of ['journeySpecifics', 'channel'].entries()) {
    const plain = { status: 'toVerify', evidence: '', evidenceFileId: null, evidenceOn: '' }
    await db.hypothesis.create({ data: { ...own, ...plain, id: `${profileId}-h${position}`, segmentId, position, about, text: 'Телефон' } })
  }
}
