import { may } from '../../domain/rights/may.ts'
import type { Db, Prisma, Tx } from '../../storage/open.ts'
import type { Actor } from '../../storage/unit.ts'

export type CallRow = Prisma.HumanCallGetPayload<object>

/** The call with this id that concerns the person: their own, or any where they may answer. Somebody else's does not exist for them. */
export async function callFor(
  db: Db | Tx,
  actor: Pick<Actor, 'authorityId' | 'personId' | 'roles'>,
  id: string,
): Promise<CallRow | undefined> {
  const row = await db.humanCall.findFirst({ where: { id, authorityId: actor.authorityId } })
  if (!row) return undefined
  return row.personId === actor.personId || may(actor.roles, 'call.answer') ? row : undefined
}

/** Whether the person is on the answering side of the call: whoever asked is not, whatever roles they have. */
export const answersCall = (actor: Pick<Actor, 'personId' | 'roles'>, row: Pick<CallRow, 'personId'>): boolean =>
  row.personId !== actor.personId && may(actor.roles, 'call.answer')
