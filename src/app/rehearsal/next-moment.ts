import { nextWorkingTime } from '../../domain/calendar/working-time.ts'
import { dayIn, instantOf } from '../../domain/calendar/zone.ts'
import { nextOverdueCall } from '../calls/call-source.ts'
import type { Reading } from '../reminders/source.ts'

/** What falls due at an instant of its own, at any hour of any day; everything else is due by its day, and speaks when the office opens. */
const OWN_INSTANTS: readonly ((reading: Reading) => Promise<Date | string | null | undefined>)[] = [
  // The time for undoing a decision passes (R56).
  async ({ db, authorityId, now }) => {
    const where = { authorityId, state: 'approving', settleAt: { gt: now.toISOString() } }
    return (await db.changeProposal.aggregate({ where, _min: { settleAt: true } }))._min.settleAt
  },
  // Nobody has confirmed what somebody asked for.
  async ({ db, authorityId, now }) => {
    const where = { authorityId, state: 'open', expiresAt: { gt: now.toISOString() } }
    return (await db.pendingDeed.aggregate({ where, _min: { expiresAt: true } }))._min.expiresAt
  },
  // A question was to be answered within so many hours of work (R91).
  nextOverdueCall,
  // A draft was left lying when the office opened at another hour.
  async ({ db, authorityId, now }) => {
    const where = { authorityId, state: 'open', remindAt: { gt: now.toISOString() } }
    return (await db.draft.aggregate({ where, _min: { remindAt: true } }))._min.remindAt
  },
]

/** When the office opens next; while it is open, the next morning. */
function nextOpening({ app, authorityId, now }: Reading): Date {
  const { timeZone, regulation } = app.authorities.get(authorityId)
  const { workingHours } = regulation.settings
  const opens = (from: Date): Date => nextWorkingTime(from, timeZone, workingHours, app.calendar)
  const opening = opens(now)
  return opening > now ? opening : opens(instantOf(dayIn(timeZone, now), workingHours.to, timeZone))
}

/** The next instant after `now` at which time may set something off: the opening of the office, or an instant of its own that comes earlier. */
export async function nextMoment(reading: Reading): Promise<Date> {
  let next = nextOpening(reading)
  for (const own of OWN_INSTANTS) {
    const at = await own(reading)
    if (at && new Date(at) < next) next = new Date(at)
  }
  return next
}
