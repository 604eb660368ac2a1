import { may } from '../../domain/rights/may.ts'
import type { Grant } from '../../domain/rights/roles.ts'
import type { Actor } from '../../storage/unit.ts'
import { type App, nowIn } from '../app.ts'
import { type PersonName, withoutAccount } from './without-account.ts'

const byName = new Intl.Collator('ru', { numeric: true })

/** The people of a unit in numbers; an empty id: those above all units. */
export type UnitOfStaff = { id: string; name: string; people: number; without: number }

/** The units with their people. Refusal: `not-allowed`. */
export async function staffUnits(app: App, actor: Actor): Promise<UnitOfStaff[] | { refused: string }> {
  const { authorityId } = actor
  if (!may(actor.roles, 'person.view')) return { refused: 'not-allowed' }
  const { db } = app.storage
  const units = await db.unit.findMany({ where: { authorityId } })
  const where = { authorityId, state: { in: ['active', 'blocked'] } }
  const people = await db.person.findMany({ where, select: { id: true, unitId: true } })
  const strangers = new Set((await withoutAccount(db, { authorityId, now: nowIn(app) })).map(({ id }) => id))
  const lineOf = (id: string, name: string): UnitOfStaff => {
    const own = people.filter(({ unitId }) => (unitId ?? '') === id)
    return { id, name, people: own.length, without: own.filter((person) => strangers.has(person.id)).length }
  }
  const named = units.filter(({ state }) => state === 'active').map(({ id, name }) => lineOf(id, name))
  const above = lineOf('', '')
  return [...named.sort((one, other) => byName.compare(one.name, other.name)), ...(above.people > 0 ? [above] : [])]
}

/** Where somebody stands: `joined` has an account, `invited` a valid invitation, `apart` neither; then blocked, left, erased. */
export type Standing = 'joined' | 'invited' | 'apart' | 'blocked' | 'left' | 'erased'
export type StaffLine = PersonName & { standing: Standing }

/** People of the register by name: of a unit (empty: above all units), or those whose ids are given. Refusals: `not-allowed`, `unit-gone`. */
export async function staffOf(
  app: App,
  actor: Actor,
  which: { unitId: string } | { ids: readonly string[] },
): Promise<{ unit: string; lines: StaffLine[] } | { refused: string }> {
  const { authorityId } = actor
  if (!may(actor.roles, 'person.view')) return { refused: 'not-allowed' }
  const { db } = app.storage
  const unitId = 'unitId' in which ? which.unitId : ''
  const unit = unitId === '' ? undefined : await db.unit.findFirst({ where: { id: unitId, authorityId } })
  if (unit === null) return { refused: 'unit-gone' }
  const within = 'ids' in which ? { id: { in: [...which.ids] } } : { unitId: unitId || null }
  const people = await db.person.findMany({ where: { authorityId, NOT: { state: 'erased' }, ...within } })
  const apart = new Map((await withoutAccount(db, { authorityId, now: nowIn(app) })).map((one) => [one.id, one]))
  const standingOf = (id: string, state: string): Standing => {
    if (state !== 'active') return state as Standing
    const one = apart.get(id)
    return one ? (one.invited ? 'invited' : 'apart') : 'joined'
  }
  const lines = people.map(({ id, displayName, position, state }) => ({ id, displayName, position, standing: standingOf(id, state) }))
  return { unit: unit?.name ?? '', lines: lines.sort((one, other) => byName.compare(one.displayName, other.displayName)) }
}

export type StaffAccount = { channel: string; lastSeenAt: string; blocked: boolean }
/** Everything that coordinators see of a person. `invitation`: the one that is valid now. */
export type StaffPerson = PersonName & {
  email: string
  state: 'active' | 'blocked' | 'left' | 'erased'
  unit: { id: string; name: string } | undefined
  grants: (Grant & { unit: string })[]
  accounts: StaffAccount[]
  invitation: { createdAt: string; expiresAt: string } | undefined
  may: { invite: boolean; block: boolean; grant: boolean; erase: boolean; release: boolean }
  self: boolean
}

/** One person of the register. Refusals: `not-allowed`, `person-gone`. */
export async function staffPerson(app: App, actor: Actor, id: string): Promise<StaffPerson | { refused: string }> {
  const { authorityId, roles } = actor
  if (!may(roles, 'person.view')) return { refused: 'not-allowed' }
  const { db } = app.storage
  const person = await db.person.findFirst({ where: { id, authorityId } })
  if (!person) return { refused: 'person-gone' }
  const grants = await db.roleGrant.findMany({ where: { authorityId, personId: id }, orderBy: { id: 'asc' } })
  const unitIds = [...grants.map(({ unitId }) => unitId), person.unitId ?? '']
  const units = new Map((await db.unit.findMany({ where: { authorityId, id: { in: unitIds } } })).map((unit) => [unit.id, unit.name]))
  const accounts = await db.account.findMany({ where: { authorityId, personId: id }, orderBy: [{ lastSeenAt: 'desc' }, { id: 'asc' }] })
  const live = { authorityId, personId: id, usedAt: null, revokedAt: null, expiresAt: { gt: nowIn(app) } }
  const invitation = await db.invitation.findFirst({ where: live, orderBy: { createdAt: 'desc' } })
  const { displayName, position, email } = person
  return {
    ...{ id, displayName, position, email },
    state: person.state as StaffPerson['state'],
    unit: person.unitId === null ? undefined : { id: person.unitId, name: units.get(person.unitId) ?? '' },
    grants: grants.map(({ role, unitId }) => ({ role, unitId, unit: units.get(unitId) ?? '' })),
    accounts: accounts.map(({ channel, lastSeenAt, blockedAt }) => ({ channel, lastSeenAt, blocked: blockedAt !== null })),
    invitation: invitation ? { createdAt: invitation.createdAt, expiresAt: invitation.expiresAt } : undefined,
    may: {
      invite: may(roles, 'invitation.issue') && person.state === 'active',
      block: may(roles, 'person.block') && (person.state === 'active' || person.state === 'blocked'),
      grant: may(roles, 'role.grant') && person.state === 'active',
      release: may(roles, 'person.release') && id !== actor.personId,
      erase: may(roles, 'person.erase') && person.state !== 'erased',
    },
    self: id === actor.personId,
  }
}
