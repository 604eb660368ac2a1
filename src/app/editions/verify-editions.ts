import { type RebuiltLine, rebuildEditions } from '../../domain/edition/rebuild-editions.ts'
import { digestOf } from '../../storage/journal.ts'
import type { Db } from '../../storage/open.ts'

/** An edition whose stored lines are not those of the journal. */
export type EditionFault = { authorityId: string; editionId: string; number: number }

const same = (one: readonly RebuiltLine[], other: readonly RebuiltLine[]): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The lines of a stored edition, as the journal would know them. */
export async function storedLines(db: Db, authorityId: string, editionId: string): Promise<RebuiltLine[]> {
  const rows = await db.editionEntry.findMany({ where: { authorityId, editionId }, orderBy: { position: 'asc' } })
  return rows.map(({ entryId, body }) => ({ entryId, digest: digestOf(body) }))
}

/** Compares every stored edition with what the journal tells of it (R51, R62). Editions of which it tells nothing are passed over. */
export async function verifyEditions(db: Db): Promise<EditionFault[]> {
  const faults: EditionFault[] = []
  const editions = await db.edition.findMany({ orderBy: [{ authorityId: 'asc' }, { number: 'asc' }] })
  for (const authorityId of new Set(editions.map((one) => one.authorityId))) {
    const lines = await db.journal.findMany({ where: { authorityId, action: { startsWith: 'edition.' } }, orderBy: { seq: 'asc' } })
    const told = rebuildEditions(lines)
    for (const { id, number } of editions.filter((one) => one.authorityId === authorityId)) {
      const known = told.get(id) ?? []
      if (known.length > 0 && !same(known, await storedLines(db, authorityId, id))) faults.push({ authorityId, editionId: id, number })
    }
  }
  return faults
}
