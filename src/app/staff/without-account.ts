import type { Tx } from '../../storage/open.ts'

export type PersonName = { id: string; displayName: string; position: string }
/** Somebody who cannot talk to the bot yet, with the invitation that is valid now. */
export type Uninvited = PersonName & { invited: { createdAt: string; expiresAt: string } | undefined }

const byName = new Intl.Collator('ru', { numeric: true })

/** The active people of a unit (null: above all units; undefined: of the whole authority) without an account, by name. */
export async function withoutAccount(
  tx: Pick<Tx, 'person' | 'account' | 'invitation'>,
  { authorityId, unitId, now }: { authorityId: string; unitId?: string | null; now: string },
): Promise<Uninvited[]> {
  const people = await tx.person.findMany({ where: { authorityId, state: 'active', ...(unitId !== undefined && { unitId }) } })
  const accounts = await tx.account.findMany({ where: { authorityId, NOT: { personId: null } }, select: { personId: true } })
  const invitations = await tx.invitation.findMany({ where: { authorityId, usedAt: null, revokedAt: null, expiresAt: { gt: now } } })
  const known = new Set(accounts.map(({ personId }) => personId))
  const live = new Map(invitations.map(({ personId, createdAt, expiresAt }) => [personId, { createdAt, expiresAt }]))
  return people
    .filter(({ id }) => !known.has(id))
    .map(({ id, displayName, position }) => ({ id, displayName, position, invited: live.get(id) }))
    .sort((one, other) => byName.compare(one.displayName, other.displayName) || (one.id < other.id ? -1 : 1))
}
