import type { App } from '../../app.ts'

/** Name and position of somebody of the authority, empty for nobody. */
export async function personName({ storage }: App, authorityId: string, id: string): Promise<string> {
  const person = await storage.db.person.findFirst({ where: { id, authorityId }, select: { displayName: true, position: true } })
  return [person?.displayName, person?.position].filter(Boolean).join(', ')
}
