import { sha256 } from '../../storage/canonical-json.ts'
import type { Tx } from '../../storage/open.ts'
import { type App, nowIn } from '../app.ts'

/** Why a code lets nobody in. Those of an invitation that exists are told to whoever issued it. */
export type CodeRefusal = 'unknown' | 'used' | 'revoked' | 'expired' | 'person' | 'already' | 'account'

export type FoundInvitation = { id: string; authorityId: string; personId: string; createdById: string; accountId: string | null }

type Judging = Pick<App, 'clock' | 'authorities' | 'demo'>
export type Judged = { invitation?: FoundInvitation } & ({ refused: CodeRefusal } | { refused?: undefined; invitation: FoundInvitation })

/** Looks an invitation's code up, and whether it would let somebody in now. An invitation of the other mode, demonstration or earnest, does not exist here. */
export async function judgeCode(app: Judging, db: Pick<Tx, 'invitation' | 'person'>, code: string): Promise<Judged> {
  const row = await db.invitation.findUnique({ where: { id: sha256(code) } })
  if (!row || app.authorities.known(row.authorityId)?.demo !== app.demo) return { refused: 'unknown' }
  const { id, authorityId, personId, createdById, accountId } = row
  const invitation = { id, authorityId, personId, createdById, accountId }
  if (row.usedAt !== null) return { refused: 'used', invitation }
  if (row.revokedAt !== null) return { refused: 'revoked', invitation }
  if (row.expiresAt <= nowIn(app)) return { refused: 'expired', invitation }
  const person = await db.person.findFirst({ where: { id: personId, authorityId, state: 'active' }, select: { id: true } })
  return person ? { invitation } : { refused: 'person', invitation }
}
