import { randomInt } from 'node:crypto'
import { makeCode } from '../../domain/invitation/code.ts'
import { sha256 } from '../../storage/canonical-json.ts'
import type { Unit } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { type Doer, record } from '../journal/record.ts'

const DAY_MS = 86_400_000

/** A fresh invitation; the code is kept nowhere. */
export type Issued = { personId: string; code: string; expiresAt: string }

/** How an invitation is named where its id is too long, such as in the journal. */
export const invitationHandle = (id: string): string => id.slice(0, 16)

/**
 * Writes one invitation for each of these persons in the caller's transaction, valid for the days of the authority's setting; the ones that they
 * have die (R2). The right was asked, and the persons are of the doer's authority.
 */
export async function issueInvitations(app: App, unit: Unit, doer: Doer, personIds: readonly string[]): Promise<Issued[]> {
  const { authorityId, personId: createdById } = doer
  const now = nowIn(app)
  const days = app.authorities.get(authorityId).regulation.settings.terms.invitationDays
  const expiresAt = new Date(Date.parse(now) + days * DAY_MS).toISOString()
  await revokeLive(app, unit, doer, personIds)
  const issued = personIds.map((personId): Issued => ({ personId, code: makeCode(randomInt), expiresAt }))
  const rows = issued.map(({ personId, code }) => ({ id: sha256(code), authorityId, personId, createdById, createdAt: now, expiresAt }))
  await unit.tx.invitation.createMany({ data: rows })
  for (const { id, personId } of rows) record(unit, doer, now, 'invitation.issue', `person:${personId}`, { invitation: id })
  return issued
}

/** Makes the invitations of these persons that could still be used worthless; gives how many there were. */
export async function revokeLive(app: App, unit: Unit, doer: Doer, personIds: readonly string[]): Promise<number> {
  const { authorityId } = doer
  const now = nowIn(app)
  const where = { authorityId, personId: { in: [...personIds] }, usedAt: null, revokedAt: null }
  const live = await unit.tx.invitation.findMany({ where, select: { id: true, personId: true, expiresAt: true } })
  await unit.tx.invitation.updateMany({ where, data: { revokedAt: now } })
  const valid = live.filter(({ expiresAt }) => expiresAt > now)
  for (const { id, personId } of valid) record(unit, doer, now, 'invitation.revoke', `person:${personId}`, { invitation: id })
  return valid.length
}
