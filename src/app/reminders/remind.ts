import { isWorkingTime } from '../../domain/calendar/working-time.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import type { Json, Unit } from '../../storage/unit.ts'
import type { App } from '../app.ts'
import { record } from '../journal/record.ts'
import { REMINDERS, slotOf } from './heard.ts'
import type { Reminded, ReminderSource, Taking } from './source.ts'
import { SOURCES } from './sources.ts'

/** Persons looked at in one run of the tick; the rest follows at the next. */
const BATCH = 200
/** Persons who share a transaction. */
const TOGETHER = 25
const PRIORITY = 5

type Everybody = Omit<Taking, 'unit' | 'personId' | 'shared'>
type Items = Record<string, Reminded[]>

/**
 * What waits for people speaks: one message per person and day for all of it (R57, R72), in working hours of the authority's zone. Run
 * twice, side by side or after days of downtime it says nothing twice: what is taken from the sources is written down in the transaction of
 * the message, whose slot is the day. Gives the number of persons looked at.
 */
export async function remind(app: App, authorityId: string, sources: readonly ReminderSource[] = SOURCES): Promise<number> {
  const now = app.clock.now()
  const authority = app.authorities.known(authorityId)
  if (!authority || !isWorkingTime(now, authority.timeZone, authority.regulation.settings.workingHours, app.calendar)) return 0
  const today = dayIn(authority.timeZone, now)
  const persons = new Set<string>()
  for (const source of sources) {
    const due = await source.due({ app, db: app.storage.db, authorityId, now }, BATCH - persons.size)
    for (const personId of due) persons.add(personId)
  }
  const everybody = { app, authorityId, now, today }
  // In one sequence everywhere: who holds the persons in another one would wait for this one for ever.
  const inTurn = [...persons].sort()
  for (let from = 0; from < inTurn.length; from += TOGETHER) await remindSome(everybody, inTurn.slice(from, from + TOGETHER), sources)
  return persons.size
}

/** Several persons in one transaction, in which what has a deadline is read once. Where it fails everybody has one of their own: nobody pays for another's trouble. */
async function remindSome(everybody: Everybody, personIds: readonly string[], sources: readonly ReminderSource[]): Promise<void> {
  const { committer } = everybody.app
  const together = (unit: Unit): Promise<void> => inSequence(personIds, new Map(), unit)
  const inSequence = async (ids: readonly string[], shared: Map<string, unknown>, unit: Unit): Promise<void> => {
    for (const personId of ids) await remindPerson({ ...everybody, unit, personId, shared }, sources)
  }
  try {
    await committer.run([], together)
  } catch {
    for (const personId of personIds) await committer.run([], (unit) => inSequence([personId], new Map(), unit))
  }
}

async function remindPerson(taking: Taking, sources: readonly ReminderSource[]): Promise<void> {
  const { unit, authorityId, personId, now, today } = taking
  const active = await holdPerson(unit, personId)
  const slot = slotOf(personId, today)
  if (await hasHeard(taking, slot)) {
    for (const source of sources) await source.putOff(taking)
    return
  }
  const items: Items = {}
  for (const source of sources) {
    const taken = await source.take(taking)
    if (taken.length > 0) items[source.key] = taken
  }
  if (!active || Object.keys(items).length === 0) return
  const params = merged(await unsentOf(taking), items) as Json
  const at = now.toISOString()
  unit.say({ authorityId, personId, slot, message: 'reminder', params, fileId: null, priority: PRIORITY, dueAt: at, createdAt: at })
  record(unit, { authorityId, personId, place: 'tick' }, at, 'reminder.send', `person:${personId}`, params)
}

/** Whoever else would remind this person waits until this transaction is over. False for somebody who has left: nobody is written to. */
async function holdPerson({ tx }: Unit, id: string): Promise<boolean> {
  const { count } = await tx.person.updateMany({ where: { id, state: 'active' }, data: { state: 'active' } })
  return count === 1
}

/** Today's message is there, or one of an earlier day is on its way at this moment. */
async function hasHeard({ unit, authorityId, personId, now }: Taking, slot: string): Promise<boolean> {
  const underWay = { message: { in: REMINDERS }, state: 'due', dueAt: { gt: now.toISOString() } }
  return (await unit.tx.outbox.count({ where: { authorityId, personId, OR: [{ slot }, underWay] } })) > 0
}

/** Messages of earlier days that never left: the one of today takes what they held. */
async function unsentOf({ unit, authorityId, personId }: Taking): Promise<Items> {
  const where = { authorityId, personId, message: { in: REMINDERS }, state: 'due' }
  const rows = await unit.tx.outbox.findMany({ where, select: { id: true, params: true }, orderBy: { id: 'asc' } })
  if (rows.length === 0) return {}
  await unit.tx.outbox.updateMany({ where: { id: { in: rows.map(({ id }) => id) } }, data: { state: 'dropped', reason: 'joined-later' } })
  return rows.reduce<Items>((items, { params }) => merged(items, params as Items), {})
}

/** Both together; of the same thing what was said later counts. */
function merged(earlier: Items, later: Items): Items {
  const keys = [...new Set([...Object.keys(earlier), ...Object.keys(later)])]
  return Object.fromEntries(
    keys.map((key) => [key, [...new Map([...(earlier[key] ?? []), ...(later[key] ?? [])].map((item) => [item.id, item])).values()]]),
  )
}
