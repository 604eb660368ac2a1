import { type Recipient, rolesAbove } from '../../../domain/monitoring/ladder.ts'
import type { Role } from '../../../domain/rights/roles.ts'
import { concerned } from '../concerned.ts'
import type { Reading } from '../source.ts'

type Profile = { id: string; unitId: string; authorId: string }
type Grant = { personId: string; role: string; unitId: string }

/** Whose work a unit's profile is where nobody is named: who answers for clients there, else the head. */
const IN_UNIT: readonly Role[] = ['interactionOfficer', 'unitHead']

/**
 * Whom the deadline of each profile concerns: who is responsible for its segments (R24), else the author, else who answers for clients in
 * the unit; and, as such, those above whom the ladder names (R72). Nobody who has left.
 */
export async function recipientsOf(reading: Reading, profiles: readonly Profile[]): Promise<Map<string, Map<string, Recipient>>> {
  const { app, db, authorityId } = reading
  const above = rolesAbove(app.authorities.get(authorityId).regulation.settings.reminders.profile)
  const persons = await db.person.findMany({ where: { authorityId }, select: { id: true, state: true, unitId: true, successorId: true } })
  const active = new Set(persons.filter(({ state }) => state === 'active').map(({ id }) => id))
  const byId = new Map(persons.map((person) => [person.id, person]))
  const authors = profiles.map(({ authorId }) => authorId)
  const roles = [...new Set([...IN_UNIT, ...above])]
  const rows = await db.roleGrant.findMany({ where: { authorityId, OR: [{ role: { in: roles } }, { personId: { in: authors } }] } })
  const grants = rows.filter(({ personId }) => active.has(personId)).sort((a, b) => (a.personId < b.personId ? -1 : 1))
  const responsible = await responsibleFor(reading, profiles)
  return new Map(
    profiles.map((profile) => {
      const named = (responsible.get(profile.id) ?? []).filter((id) => active.has(id))
      const author = authorNow(byId, grants, profile)
      const inTurn = [named, author, inUnit(grants, profile.unitId), active.has(profile.authorId) ? [profile.authorId] : []]
      const own = inTurn.find((ids) => ids.length > 0) ?? []
      const standing = { own, unitId: profile.unitId, holders: (role: Role, unitId: string) => holders(grants, role, unitId) }
      return [profile.id, concerned(reading, 'profile', standing)]
    }),
  )
}

type Known = { state: string; unitId: string | null; successorId: string | null }

/** The author while at work in the unit, else who goes on for an author who has left (R4); nobody where that one has left too. */
function authorNow(byId: ReadonlyMap<string, Known>, grants: readonly Grant[], { authorId, unitId }: Profile): string[] {
  const author = byId.get(authorId)
  if (author?.state === 'active') {
    const there = author.unitId === unitId || grants.some((grant) => grant.personId === authorId && grant.unitId === unitId)
    return there ? [authorId] : []
  }
  const heir = author?.successorId ?? ''
  return byId.get(heir)?.state === 'active' ? [heir] : []
}

const holders = (grants: readonly Grant[], role: Role, unitId: string): string[] =>
  grants.filter((grant) => grant.role === role && (grant.unitId === '' || grant.unitId === unitId)).map(({ personId }) => personId)

const inUnit = (grants: readonly Grant[], unitId: string): string[] =>
  IN_UNIT.map((role) => holders(grants, role, unitId)).find((found) => found.length > 0) ?? []

async function responsibleFor({ db, authorityId }: Reading, profiles: readonly Profile[]): Promise<Map<string, string[]>> {
  const rows = await db.segment.findMany({
    where: { authorityId, profileId: { in: profiles.map(({ id }) => id) }, responsibleId: { not: null } },
    select: { profileId: true, responsibleId: true },
  })
  const found = new Map<string, string[]>()
  for (const { profileId, responsibleId } of rows) if (responsibleId) found.set(profileId, [...(found.get(profileId) ?? []), responsibleId])
  return found
}
