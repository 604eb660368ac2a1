import type { Grant } from '../../domain/rights/roles.ts'
import type { DueMessage } from '../../storage/outbox.ts'
import type { App } from '../app.ts'

/** Whom a message of the outbox is for, with the roles of this moment. */
export async function messageViewer(
  app: Pick<App, 'storage'>,
  { authorityId, personId }: Pick<DueMessage, 'authorityId' | 'personId'>,
): Promise<{ authorityId: string; personId: string; roles: Grant[] }> {
  const roles = await app.storage.db.roleGrant.findMany({ where: { authorityId, personId }, select: { role: true, unitId: true } })
  return { authorityId, personId, roles }
}
