import { type Day, dayFrom } from '../../../domain/calendar/day.ts'
import { dayIn } from '../../../domain/calendar/zone.ts'
import type { Recipient } from '../../../domain/monitoring/ladder.ts'
import type { SetDeadline } from '../deadline-source.ts'
import type { Reading } from '../source.ts'
import { recipientsOf } from './recipients.ts'

/** A profile with the basis and deadline of its development (R23). */
export type ProfileDeadline = SetDeadline & { title: string; unitId: string; basis: string }

/** Profiles in force with a deadline, complete ones too, the earliest deadline first; with `ids`, of those only. */
export async function profileDeadlines(reading: Reading, ids?: readonly string[]): Promise<ProfileDeadline[]> {
  const { app, db, authorityId } = reading
  const rows = await db.segmentProfile.findMany({
    where: { authorityId, state: 'active', dueOn: { not: '' }, ...(ids && { id: { in: [...ids] } }) },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
  })
  if (rows.length === 0) return []
  const set = await daysOfSetting(
    reading,
    rows.map(({ id }) => id),
  )
  const recipients = await recipientsOf(reading, rows)
  const { timeZone } = app.authorities.get(authorityId)
  return rows.map(({ id, title, unitId, basis, dueOn, createdAt }) => ({
    id,
    title,
    unitId,
    basis,
    written: dayFrom(dueOn),
    since: set.get(id) ?? dayIn(timeZone, new Date(createdAt)),
    recipients: recipients.get(id) ?? new Map<string, Recipient>(),
  }))
}

/** When the deadlines that hold were set, where that was after the beginning. */
async function daysOfSetting({ app, db, authorityId }: Reading, ids: readonly string[]): Promise<Map<string, Day>> {
  const { timeZone } = app.authorities.get(authorityId)
  const rows = await db.profileChange.groupBy({
    by: 'profileId',
    where: { authorityId, profileId: { in: [...ids] }, what: 'deadline' },
    _max: { at: true },
  })
  return new Map(rows.flatMap(({ profileId, _max: { at } }) => (at === null ? [] : [[profileId, dayIn(timeZone, new Date(at))] as const])))
}
