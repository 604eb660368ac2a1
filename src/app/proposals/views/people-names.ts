import type { Db } from '../../../storage/open.ts'

/** Names and positions of people of an authority by id; whoever is erased has none. */
export type Names = ReadonlyMap<string, { name: string; position: string }>

/** Looks people up by their ids. */
export async function namesOf(db: Db, authorityId: string, ids: readonly string[]): Promise<Names> {
  const rows = await db.person.findMany({
    where: { authorityId, id: { in: [...new Set(ids)] } },
    select: { id: true, displayName: true, position: true },
  })
  return new Map(rows.map(({ id, displayName, position }) => [id, { name: displayName, position }]))
}
