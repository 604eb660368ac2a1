import { sha256 } from '../../storage/canonical-json.ts'
import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { record } from '../journal/record.ts'
import { holdingRight } from '../people/holding.ts'
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
  if ((await unit.tx.outbox.count({ where: { slot: { startsWith: slot } } })) > 0) return
  const now = nowIn(app)
  const params = { person: personId, reason, channel }
  const message = { message: 'invitation-misused', params, fileId: null, priority: PRIORITY, dueAt: now, createdAt: now }
  for (const to of await whomToTell(unit, authorityId, createdById)) {
    unit.say({ authorityId, personId: to, slot: to === createdById ? slot : `${slot}:${to}`, ...message })
  }
  record(unit, { authorityId, personId: '', place }, now, 'invitation.refuse', `person:${personId}`, { invitation: id, reason })
}

/** The issuer while at work; else, and for invitations from the shell, everybody who may issue one. */
async function whomToTell({ tx }: Unit, authorityId: string, createdById: string): Promise<string[]> {
  if ((await tx.person.count({ where: { id: createdById, authorityId, state: 'active' } })) === 1) return [createdById]
  return holdingRight(tx, authorityId, 'invitation.issue')
}
