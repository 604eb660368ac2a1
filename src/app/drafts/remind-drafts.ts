import { isWorkingTime } from '../../domain/calendar/working-time.ts'
import { dayIn, instantOf } from '../../domain/calendar/zone.ts'
import type { Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { record } from '../journal/record.ts'

/** Persons looked at in one run of the tick; the rest follows at the next. */
const BATCH = 200
const PRIORITY = 5

/**
 * A draft left lying speaks once: one message per person for all such drafts (R72), in working hours of the authority's zone. Run twice, side
 * by side or after days of downtime it says nothing twice: the drafts' dates are taken away in the transaction of the message, whose slot
 * is the day. Gives the number of persons looked at.
 */
export async function remindDrafts(app: App, authorityId: string): Promise<number> {
  const now = app.clock.now()
  const due = { authorityId, state: 'open', remindAt: { lte: now.toISOString() } }
  const first = await app.storage.db.draft.groupBy({
    by: 'personId',
    where: due,
    _min: { remindAt: true },
    orderBy: [{ _min: { remindAt: 'asc' } }, { personId: 'asc' }],
    take: BATCH,
  })
  if (first.length === 0) return 0
  const { timeZone, regulation } = app.authorities.get(authorityId)
  if (!isWorkingTime(now, timeZone, regulation.settings.workingHours, app.calendar)) return 0
  for (const { personId } of first) await app.committer.run([], (unit) => remindPerson(app, unit, { ...due, personId }, now))
  return first.length
}

type Due = { authorityId: string; personId: string; state: string; remindAt: { lte: string } }
type Forgotten = { id: string; revision: number }

async function remindPerson(app: App, unit: Unit, due: Due, now: Date): Promise<void> {
  const { authorityId, personId } = due
  const { timeZone } = app.authorities.get(authorityId)
  const today = dayIn(timeZone, now)
  const slot = `drafts-reminder:${personId}:${today}`
  const spoken = (await unit.tx.outbox.count({ where: { slot } })) > 0
  const drafts = await takeDates(unit, due, spoken ? tomorrow(app, authorityId, now) : null)
  if (spoken || drafts.length === 0) return
  const [params, at] = [{ drafts }, now.toISOString()]
  const message = { authorityId, personId, slot, message: 'drafts-reminder', params, fileId: null }
  unit.say({ ...message, priority: PRIORITY, dueAt: at, createdAt: at })
  record(unit, { authorityId, personId, place: 'tick' }, at, 'draft.remind', `person:${personId}`, params)
}

/** When the person has heard of drafts today already, the others wait for the next working day. */
function tomorrow(app: App, authorityId: string, now: Date): string {
  const { timeZone, regulation } = app.authorities.get(authorityId)
  return instantOf(app.calendar.nextWorkingDay(dayIn(timeZone, now)), regulation.settings.workingHours.from, timeZone).toISOString()
}

/** Sets when the drafts speak next; gives those that nobody else was faster with. */
async function takeDates(unit: Unit, due: Due, remindAt: string | null): Promise<Forgotten[]> {
  const drafts = await unit.tx.draft.findMany({ where: due, select: { id: true, revision: true }, orderBy: { id: 'asc' } })
  const taken: Forgotten[] = []
  for (const { id, revision } of drafts) {
    const { count } = await unit.tx.draft.updateMany({ where: { ...due, id, revision }, data: { remindAt } })
    if (count === 1) taken.push({ id, revision })
  }
  return taken
}
