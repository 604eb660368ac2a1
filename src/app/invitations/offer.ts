import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { activeAdministrators, guardedPerson } from '../staff/guarded-person.ts'
import { type PersonName, withoutAccount } from '../staff/without-account.ts'
import { type InvitationWays, invitationWays } from './invitation-links.ts'
import { issueInvitations } from './issue.ts'

/** People whose links stand in one message of at most 4000 characters. */
const AT_ONCE = 10

/** Somebody's way in, as it is handed on once. */
export type OfferedInvitation = PersonName & InvitationWays & { expiresAt: string }

/**
 * A new invitation of one person, made now because its code is kept nowhere: never inside a transaction. Refusals: `not-allowed`, `person-gone`,
 * `administrator-only`, `person-not-active`.
 */
export async function offerInvitation(app: App, actor: Actor, personId: string): Promise<OfferedInvitation | { refused: string }> {
  if (!may(actor.roles, 'invitation.issue')) return { refused: 'not-allowed' }
  return app.committer.run([], async (unit) => {
    const found = await guardedPerson(unit, actor, 'invitation.issue', personId)
    if ('refused' in found) return { refused: found.refused }
    const { person } = found
    if (person.state !== 'active') return { refused: 'person-not-active' }
    const [issued] = await issueInvitations(app, unit, actor, [personId])
    if (!issued) throw new Error('an invitation was not issued')
    const { id, displayName, position } = person
    return { id, displayName, position, ...invitationWays(app, issued.code), expiresAt: issued.expiresAt }
  })
}

/** Links of a unit: `unit` is empty for people above all units, `left` counts those who are still to be invited. */
export type UnitOffer = { unit: string; offers: OfferedInvitation[]; left: number }

/**
 * New invitations for the next people of a unit who have no account; who was validly invited before `stamp` (the moment of the press) keeps that
 * invitation. Refusals: `not-allowed`, `unit-gone`.
 */
export async function offerUnitInvitations(
  app: App,
  actor: Actor,
  unitId: string,
  stamp: string,
): Promise<UnitOffer | { refused: string }> {
  if (!may(actor.roles, 'invitation.issue')) return { refused: 'not-allowed' }
  const { authorityId } = actor
  const pressedAt = instantOf(stamp, nowIn(app))
  return app.committer.run([], async (unit) => {
    const within = unitId === '' ? undefined : await unit.tx.unit.findFirst({ where: { id: unitId, authorityId } })
    if (within === null) return { refused: 'unit-gone' }
    const people = await withoutAccount(unit.tx, { authorityId, unitId: unitId || null, now: nowIn(app) })
    // An administrator is in the hands of those who may appoint one.
    const guarded = may(actor.roles, 'administrator.appoint')
      ? new Set<string>()
      : new Set(await activeAdministrators(unit.tx, authorityId))
    const due = people.filter(({ id, invited }) => !guarded.has(id) && (invited === undefined || invited.createdAt >= pressedAt))
    const batch = due.slice(0, AT_ONCE)
    const issued = await issueInvitations(
      app,
      unit,
      actor,
      batch.map(({ id }) => id),
    )
    const offers = issued.map(({ code, expiresAt }, index) => ({ ...nameOf(batch[index]), ...invitationWays(app, code), expiresAt }))
    return { unit: within?.name ?? '', offers, left: due.length - batch.length }
  })
}

function nameOf(person: PersonName | undefined): PersonName {
  if (!person) throw new Error('an invitation without a person')
  const { id, displayName, position } = person
  return { id, displayName, position }
}

/** The moment of a press; a forged one, or one of the future, is taken for now. */
function instantOf(stamp: string, now: string): string {
  const ms = /^[0-9a-z]{1,9}$/.test(stamp) ? Number.parseInt(stamp, 36) : Number.NaN
  return ms <= Date.parse(now) ? new Date(ms).toISOString() : now
}
