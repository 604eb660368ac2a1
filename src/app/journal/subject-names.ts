import type { Db, Tx } from '../../storage/open.ts'

type Named = { id: string; name: string }
type Reader = (db: Db | Tx, authorityId: string, ids: string[]) => Promise<Named[]>

/** What subjects of the journal are called now, by their kind; names live only where they can be erased (R62). */
const READERS: Readonly<Record<string, Reader>> = {
  person: async (db, authorityId, ids) =>
    (await db.person.findMany({ where: { authorityId, id: { in: ids } } })).map(({ id, displayName: name }) => ({ id, name })),
  unit: (db, authorityId, ids) => db.unit.findMany({ where: { authorityId, id: { in: ids } } }),
  entry: (db, authorityId, ids) => db.touchpointEntry.findMany({ where: { authorityId, id: { in: ids } } }),
  process: (db, authorityId, ids) => db.businessProcess.findMany({ where: { authorityId, id: { in: ids } } }),
  profile: async (db, authorityId, ids) =>
    (await db.segmentProfile.findMany({ where: { authorityId, id: { in: ids } } })).map(({ id, title: name }) => ({ id, name })),
}

/** The names of subjects `kind:id`, as far as there are any. */
export async function namesOf(db: Db | Tx, authorityId: string, subjects: readonly string[]): Promise<Map<string, string>> {
  const names = new Map<string, string>()
  for (const [kind, read] of Object.entries(READERS)) {
    const ids = [...new Set(subjects.filter((subject) => subject.startsWith(`${kind}:`)).map((subject) => subject.slice(kind.length + 1)))]
    if (ids.length === 0) continue
    for (const { id, name } of await read(db, authorityId, ids)) names.set(`${kind}:${id}`, name)
  }
  return names
}
