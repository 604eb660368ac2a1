import { EDITION_DEEDS, type RebuiltLine, rebuildEditions } from '../../domain/edition/rebuild-editions.ts'
import { digestOf } from '../../storage/journal.ts'
import type { Db } from '../../storage/open.ts'
import { ORDER_RECORDED, orderOf } from './write-edition.ts'

/** An edition that is not stored as the journal tells; without a number where it is not stored at all. */
export type EditionFault = { authorityId: string; editionId: string; number: number | undefined }

type Edition = Parameters<typeof orderOf>[0] & { authorityId: string }

const orderDigest = (edition: Edition): string => digestOf(orderOf(edition))

const same = (one: readonly RebuiltLine[], other: readonly RebuiltLine[]): boolean => JSON.stringify(one) === JSON.stringify(other)

/** The lines of a stored edition, as the journal would know them. */
export async function storedLines(db: Db, authorityId: string, editionId: string): Promise<RebuiltLine[]> {
  const rows = await db.editionEntry.findMany({ where: { authorityId, editionId }, orderBy: { position: 'asc' } })
  return rows.map(({ entryId, body }) => ({ entryId, digest: digestOf(body) }))
}

/**
 * Compares every stored edition with what the journal tells of it (R51, R62): its lines, its number and order, and that there is none more and none less.
 * Of editions that were adopted before their orders were kept in the journal only the lines are compared.
 */
export async function verifyEditions(db: Db): Promise<EditionFault[]> {
  const editions = await db.edition.findMany({ orderBy: [{ authorityId: 'asc' }, { number: 'asc' }] })
  const told = await db.journal.findMany({ where: { action: { in: [...EDITION_DEEDS] } }, select: { authorityId: true } })
  const faults: EditionFault[] = []
  for (const authorityId of new Set([...editions, ...told].map((one) => one.authorityId)))
    faults.push(
      ...(await faultsOf(
        db,
        authorityId,
        editions.filter((one) => one.authorityId === authorityId),
      )),
    )
  return faults
}

async function faultsOf(db: Db, authorityId: string, editions: readonly Edition[]): Promise<EditionFault[]> {
  const lines = await db.journal.findMany({ where: { authorityId, action: { startsWith: 'edition.' } }, orderBy: { seq: 'asc' } })
  const orders = await db.journal.findMany({ where: { authorityId, action: ORDER_RECORDED } })
  const [told, digests] = [rebuildEditions(lines), new Map(orders.map(({ subject, digest }) => [subject, digest]))]
  const faults: EditionFault[] = []
  for (const edition of editions) {
    const { id: editionId, number } = edition
    const known = told.get(editionId)
    told.delete(editionId)
    const order = digests.get(`edition:${editionId}`) ?? orderDigest(edition)
    if (!known || order !== orderDigest(edition) || !same(known, await storedLines(db, authorityId, editionId)))
      faults.push({ authorityId, editionId, number })
  }
  // What the journal tells of and is not there.
  for (const editionId of told.keys()) faults.push({ authorityId, editionId, number: undefined })
  return faults
}
