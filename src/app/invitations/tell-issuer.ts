import { sha256 } from '../../storage/canonical-json.ts'
import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { record } from '../journal/record.ts'
import { invitationHandle } from './issue.ts'
import type { CodeRefusal, FoundInvitation } from './judge-code.ts'

const PRIORITY = 3

/** A press on an invitation that let nobody in: why, and from which account. */
export type Misuse = { reason: CodeRefusal; accountKey: string; place: string }

/**
 * Tells whoever issued an invitation that it let somebody not in (R2), once for an invitation and an account: pressing again floods nobody. The
 * journal keeps it too.
 */
export async function tellIssuer(app: Pick<App, 'clock'>, unit: Unit, invitation: FoundInvitation, misuse: Misuse): Promise<void> {
  const { id, authorityId, personId, createdById } = invitation
  // The code of a first administrator was issued by the program, which nobody can write to.
  if (createdById === '') return
  const { reason, accountKey, place } = misuse
  const channel = accountKey.slice(0, accountKey.indexOf(':'))
  const slot = `invitation:${invitationHandle(id)}:${sha256(accountKey).slice(0, 16)}`
  if (await unit.tx.outbox.findUnique({ where: { slot }, select: { id: true } })) return
  const now = nowIn(app)
  unit.say({
    authorityId,
    personId: createdById,
    slot,
    message: 'invitation-misused',
    params: { person: personId, reason, channel },
    fileId: null,
    priority: PRIORITY,
    dueAt: now,
    createdAt: now,
  })
  record(unit, { authorityId, personId: '', place }, now, 'invitation.refuse', `person:${personId}`, { invitation: id, reason })
}
