import type { TouchpointEntry } from '../../domain/touchpoint/entry.ts'
import { touchpointEntrySchema } from '../../domain/touchpoint/entry.ts'
import type { Snapshot } from '../../domain/workbook/snapshot.ts'
import { digestOf } from '../../storage/journal.ts'
import type { Db, Tx } from '../../storage/open.ts'
import { toEntry } from '../touchpoints/entry-row.ts'

const entryBody = touchpointEntrySchema.loose()

/** The entry that an edition's line holds; a line that is no longer understood is as it never was there, so that it is never equal. */
const frozenEntry = (body: unknown): TouchpointEntry[] => {
  const parsed = entryBody.safeParse(body)
  return parsed.success ? [parsed.data] : []
}

async function staffOf(db: Db | Tx, authorityId: string): Promise<Snapshot['staff']> {
  const [people, grants] = [
    await db.person.findMany({ where: { authorityId, NOT: { state: 'erased' } }, orderBy: { id: 'asc' } }),
    await db.roleGrant.findMany({ where: { authorityId }, orderBy: { id: 'asc' } }),
  ]
  const byPerson = new Map<string, { role: string; unitId: string }[]>()
  for (const { personId, role, unitId } of grants) {
    const own = byPerson.get(personId)
    if (own) own.push({ role, unitId })
    else byPerson.set(personId, [{ role, unitId }])
  }
  return people.map(({ id, displayName: name, position, unitId, email, state }) => ({
    id,
    name,
    position,
    unitId,
    email,
    state,
    grants: byPerson.get(id) ?? [],
  }))
}

/** The entries of the edition with this number, or of the last one; none where there is none. */
async function frozenOf(db: Db | Tx, authorityId: string, number: number | 'last'): Promise<TouchpointEntry[]> {
  const where = number === 'last' ? { authorityId } : { authorityId, number }
  const edition = await db.edition.findFirst({ where, orderBy: { number: 'desc' } })
  if (!edition) return []
  const lines = await db.editionEntry.findMany({ where: { authorityId, editionId: edition.id }, orderBy: { position: 'asc' } })
  return lines.flatMap(({ body }) => frozenEntry(body))
}

/** What the database holds, as a workbook is compared with it. `edition`: whose entries are `frozen`. */
export async function loadSnapshot(db: Db | Tx, authorityId: string, edition: number | 'last' | undefined): Promise<Snapshot> {
  const where = { authorityId }
  const units = await db.unit.findMany({ where, orderBy: { id: 'asc' } })
  const staff = await staffOf(db, authorityId)
  const processes = await db.businessProcess.findMany({ where, orderBy: { id: 'asc' } })
  const entries = await db.touchpointEntry.findMany({ where, orderBy: { id: 'asc' } })
  const editions = await db.edition.findMany({ where, orderBy: { number: 'asc' } })
  return {
    units: units.map(({ id, name, short, state }) => ({ id, name, short, state })),
    staff,
    processes: processes.map(({ authorityId: _, ...line }) => line),
    entries: entries.map(toEntry),
    editions: editions.map(({ number, orderNumber, orderDate }) => ({ number, orderNumber, orderDate })),
    frozen: edition === undefined ? [] : await frozenOf(db, authorityId, edition),
  }
}

/** A digest of everything that a plan follows from: another one means that the database has moved on. */
export const basisOf = ({ frozen: _, ...snapshot }: Snapshot): string => digestOf(snapshot)
