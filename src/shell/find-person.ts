import type { Db } from '../storage/open.ts'
import type { Shell } from './command.ts'

export type FoundPerson = { id: string; authorityId: string; displayName: string; position: string; state: string; locale: string }

/** The person of that id, e-mail or name as shown; says what is wrong when there is none, or more than one. */
export async function findPerson(db: Db, wanted: string, complain: Shell['complain']): Promise<FoundPerson | undefined> {
  const where = { OR: [{ id: wanted }, { email: wanted }, { email: wanted.toLowerCase() }, { displayName: wanted }] }
  const select = { id: true, authorityId: true, displayName: true, position: true, state: true, locale: true }
  const found = await db.person.findMany({ where, select, orderBy: { id: 'asc' }, take: 20 })
  if (found.length === 0) complain(`nobody has the id, the e-mail or the name "${wanted}"`)
  if (found.length > 1) for (const { id, displayName, position } of found) complain(`which one? ${id}: ${displayName}, ${position}`)
  return found.length === 1 ? found[0] : undefined
}
