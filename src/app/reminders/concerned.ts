import { type Recipient, rolesAbove } from '../../domain/monitoring/ladder.ts'
import type { Settings } from '../../domain/regulation/regulation.ts'
import type { Role } from '../../domain/rights/roles.ts'
import type { Reading } from './source.ts'

type Grant = { personId: string; role: string; unitId: string }

/** Who is at work and holds a role in a unit, or over the whole authority (an empty unit). */
export type Holders = (role: Role, unitId: string) => string[]

/** The roles of everybody at work, read once; with `unitIds` those in these units and over the whole authority: all that concerns these units. */
export async function holdersNow({ db, authorityId }: Reading, unitIds?: readonly string[]): Promise<Holders> {
  const within = unitIds && { unitId: { in: ['', ...new Set(unitIds)] } }
  const grants: Grant[] = await db.roleGrant.findMany({ where: { authorityId, ...within }, orderBy: { id: 'asc' } })
  const holding = unitIds && { id: { in: [...new Set(grants.map(({ personId }) => personId))] } }
  const active = await db.person.findMany({ where: { authorityId, state: 'active', ...holding }, select: { id: true } })
  const there = new Set(active.map(({ id }) => id))
  const known = grants.filter(({ personId }) => there.has(personId))
  return (role, unitId) =>
    known.filter((one) => one.role === role && (one.unitId === '' || one.unitId === unitId)).map((one) => one.personId)
}

/**
 * Whom a deadline concerns: `own` as their own work, and as such those above whom the ladder names (R72). The first role of the ladder counts for somebody with
 * several, and before every role that it is one's own work.
 */
export function concerned(
  { app, authorityId }: Reading,
  ladder: keyof Settings['reminders'],
  { own, unitId, holders }: { own: readonly string[]; unitId: string; holders: Holders },
): Map<string, Recipient> {
  const above = rolesAbove(app.authorities.get(authorityId).regulation.settings.reminders[ladder])
  const roles = above.flatMap((role) => holders(role, unitId).map((id): [string, Recipient] => [id, role]))
  return new Map<string, Recipient>([...roles.reverse(), ...own.map((id): [string, Recipient] => [id, 'person'])])
}
