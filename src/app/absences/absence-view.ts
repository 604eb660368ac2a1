import type { Day } from '../../domain/calendar/day.ts'
import { may } from '../../domain/rights/may.ts'
import type { Actor } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { namesOf } from '../proposals/views/people-names.ts'

/** Somebody is or will be away, both days inclusive. */
export type AbsenceLine = { id: string; who: string; substitute: string; fromOn: Day; untilOn: Day; own: boolean }

/** More than a card holds. */
const MOST = 50

/** Absences that are not over: one's own, for the coordinator everybody's. Refusal: `not-allowed`. */
export async function absencesFor(app: App, actor: Actor): Promise<{ lines: AbsenceLine[]; others: boolean } | { refused: 'not-allowed' }> {
  const { authorityId, personId, roles } = actor
  if (!may(roles, 'approval.own')) return { refused: 'not-allowed' }
  const others = may(roles, 'absence.setOthers')
  const today = app.authorities.today(authorityId, app.clock.now())
  const rows = await app.storage.db.absence.findMany({
    where: { authorityId, cancelledAt: null, untilOn: { gte: today }, ...(!others && { personId }) },
    orderBy: [{ fromOn: 'asc' }, { id: 'asc' }],
    take: MOST,
  })
  const names = await namesOf(
    app.storage.db,
    authorityId,
    rows.flatMap((row) => [row.personId, row.substituteId]),
  )
  const nameOf = (id: string): string => names.get(id)?.name ?? ''
  const lines = rows.map((row) => ({
    id: row.id,
    who: nameOf(row.personId),
    substitute: nameOf(row.substituteId),
    fromOn: row.fromOn as Day,
    untilOn: row.untilOn as Day,
    own: row.personId === personId,
  }))
  return { lines, others }
}

/** One absence that holds or will; undefined where it was cancelled. */
export async function absenceTold(app: App, authorityId: string, id: string): Promise<AbsenceLine | undefined> {
  const row = await app.storage.db.absence.findFirst({ where: { id, authorityId, cancelledAt: null } })
  if (!row) return undefined
  const names = await namesOf(app.storage.db, authorityId, [row.personId, row.substituteId])
  const { fromOn, untilOn, personId, substituteId } = row
  const nameOf = (person: string): string => names.get(person)?.name ?? ''
  return { id, who: nameOf(personId), substitute: nameOf(substituteId), fromOn: fromOn as Day, untilOn: untilOn as Day, own: false }
}
