import type { Approver } from '../../domain/approval/approval.ts'
import { approversOn } from '../../domain/approval/substitution.ts'
import type { Day } from '../../domain/text/day.ts'
import type { Db, Tx } from '../../storage/open.ts'
import { absencesOn } from '../proposals/store/approval-rules.ts'

/** Who is employed, and `inPlace`: who is there of the people with these ids, and in the place of those who are away (R58). */
export type Presence = { isActive(id: string): boolean; inPlace(ids: readonly string[]): Approver[] }

/** The presence of an authority's people on a day: read once, asked as often as wanted. */
export async function presenceOn(db: Db | Tx, authorityId: string, today: Day): Promise<Presence> {
  const people = await db.person.findMany({ where: { authorityId, state: 'active' }, select: { id: true } })
  const active = new Set(people.map(({ id }) => id))
  const absences = await absencesOn(db, authorityId, today)
  const isActive = (id: string): boolean => active.has(id)
  return { isActive, inPlace: (ids) => approversOn(ids, absences, today, isActive) }
}
