import { addWorkingHours } from '../../domain/calendar/working-time.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import { concerned, holdersNow } from '../reminders/concerned.ts'
import { deadlineSource, type SetDeadline } from '../reminders/deadline-source.ts'
import type { Reading, ReminderSource } from '../reminders/source.ts'
import { answerers } from './answerers.ts'

type WaitingCall = { id: string; personId: string; takenById: string | null; since: Date; until: Date }

/** Questions that wait for an answer: since when, and until when the authority gives itself time. */
async function waitingCalls({ app, db, authorityId }: Reading, ids?: readonly string[]): Promise<WaitingCall[]> {
  const where = { authorityId, state: { in: ['open', 'taken'] }, ...(ids && { id: { in: [...ids] } }) }
  const rows = await db.humanCall.findMany({ where, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
  if (rows.length === 0) return []
  const { timeZone, regulation } = app.authorities.get(authorityId)
  const { terms, workingHours } = regulation.settings
  const lines = await db.humanCallMessage.findMany({
    where: { authorityId, callId: { in: rows.map(({ id }) => id) } },
    orderBy: { createdAt: 'desc' },
  })
  return rows.map(({ id, personId, takenById, createdAt }) => {
    // It waits since it was asked last: an answer to an earlier part of it does not count.
    const since = new Date(lines.find((line) => line.callId === id && line.fromId === personId)?.createdAt ?? createdAt)
    const until = addWorkingHours(since, terms.humanCallHours, timeZone, workingHours, app.calendar)
    return { id, personId, takenById, since, until }
  })
}

/** Those that wait for an answer longer than the hours that the authority gives itself. */
export async function overdueCalls(reading: Reading, ids?: readonly string[]): Promise<SetDeadline[]> {
  const { app, db, authorityId, now } = reading
  const overdue = (await waitingCalls(reading, ids)).filter(({ until }) => until <= now)
  if (overdue.length === 0) return []
  const { timeZone } = app.authorities.get(authorityId)
  const holders = await holdersNow(reading)
  const found: SetDeadline[] = []
  for (const { id, personId, takenById, since, until } of overdue) {
    const own = takenById === null ? await answerers(db, authorityId, personId) : [takenById]
    // Who has taken it, else everybody who may answer; and those above whom the ladder names (R72).
    const recipients = concerned(reading, 'humanCall', { own, unitId: '', holders })
    found.push({ id, written: dayIn(timeZone, until), since: dayIn(timeZone, since), recipients })
  }
  return found
}

/** The next instant at which a question has waited too long; undefined while none will. */
export async function nextOverdueCall(reading: Reading): Promise<Date | undefined> {
  const later = (await waitingCalls(reading)).filter(({ until }) => until > reading.now)
  return later.sort((one, other) => one.until.getTime() - other.until.getTime())[0]?.until
}

/** Questions of people that nobody has answered in time (R91), by their line in the table of reminders (R72). */
export const callSource: ReminderSource = deadlineSource({
  key: 'calls',
  ladder: 'humanCall',
  withDeadline: overdueCalls,
  // What is answered or closed is not listed any more.
  done: async () => new Set(),
})
