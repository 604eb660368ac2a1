import { z } from 'zod'
import { daySchema } from '../../domain/calendar/calendar-year.ts'
import type { Day } from '../../domain/calendar/day.ts'
import { dayIn } from '../../domain/calendar/zone.ts'
import type { Deadline } from '../../domain/monitoring/deadline.ts'
import { type Heard, isDue, type Ladder, lastSlot, type Recipient, type ReminderSlot } from '../../domain/monitoring/ladder.ts'
import type { Settings } from '../../domain/regulation/regulation.ts'
import { settledDeadline } from '../calendar/deadline-now.ts'
import { reminded } from './heard.ts'
import type { Addressee, Reading, ReminderSource, Taking } from './source.ts'

/** Work with a deadline, `counted` where a term came to it. `since`: when the deadline was set; `recipients`: whom it concerns, and as what. */
export type SetDeadline = { id: string; written: Day; counted?: true; since: Day; recipients: ReadonlyMap<string, Recipient> }

/**
 * One kind of deadlines: its line in the table of reminders, what has a deadline (with `ids`, of those only), and which of some is done. The
 * latter is asked last, of what is due alone: it may cost a look at everything that belongs to them.
 */
export type DeadlineKind = {
  key: string
  ladder: keyof Settings['reminders']
  withDeadline(reading: Reading, ids?: readonly string[]): Promise<SetDeadline[]>
  done(reading: Reading, ids: readonly string[]): Promise<ReadonlySet<string>>
}

/** A deadline as it travels in a message. */
export const remindedDeadline = z.object({ id: z.string(), written: daySchema })
export type RemindedDeadline = z.infer<typeof remindedDeadline>

/** What one person has due of one deadline. */
type Due = { personId: string; subject: string; open: SetDeadline; slot: ReminderSlot | undefined; heard: Heard | undefined }

/** Deadlines of one kind as a source of reminders. Mandatory: nobody can turn them off (R76). */
export function deadlineSource(kind: DeadlineKind): ReminderSource {
  return {
    key: kind.key,
    due: async (reading, most) => {
      const persons = [...new Set((await dueOf(kind, reading)).map(({ personId }) => personId))]
      const heard = await reminded(reading.db, persons, dayOf(reading))
      return persons.filter((id) => !heard.has(id)).slice(0, most)
    },
    take: (taking) => take(kind, taking),
    // It stays due until it is said, and tomorrow there may be more to say.
    putOff: async () => {},
    standing: (reading, to, items) => standing(kind, reading, to, items),
    again: (taking, items, day) => again(kind, taking, items, day),
  }
}

const dayOf = ({ app, authorityId, now }: Reading): Day => dayIn(app.authorities.get(authorityId).timeZone, now)

/** What is due now for everybody, or for one person alone, by the day from which it is. */
async function dueOf(kind: DeadlineKind, reading: Reading, only?: string, shared?: Map<string, unknown>): Promise<Due[]> {
  const { app, db, authorityId } = reading
  const { settings } = app.authorities.get(authorityId).regulation
  const today = dayOf(reading)
  const all = (shared?.get(kind.key) as SetDeadline[] | undefined) ?? (await kind.withDeadline(reading))
  shared?.set(kind.key, all)
  const open = only === undefined ? all : all.filter(({ recipients }) => recipients.has(only))
  if (open.length === 0) return []
  const rows = await db.reminder.findMany({
    where: { authorityId, subject: { startsWith: `${kind.key}:` }, ...(only !== undefined && { personId: only }) },
  })
  const heard = new Map(rows.map((row) => [keyOf(row.personId, row.subject, row.deadline), heardOf(row)]))
  const looked = open.flatMap((one) => {
    const deadline = settledDeadline(app, authorityId, one)
    const people = [...one.recipients].filter(([personId]) => only === undefined || personId === only)
    return people.map(([personId, to]): Due => {
      const subject = `${kind.key}:${one.id}`
      const slot = slotFor(settings.reminders[kind.ladder], to, deadline, { today, app })
      return { personId, subject, open: one, slot, heard: heard.get(keyOf(personId, subject, one.written)) }
    })
  })
  const due = looked.filter(({ slot, open: { since }, heard: said }) => isDue(slot, since, said, today))
  if (due.length === 0) return []
  const done = await kind.done(reading, [...new Set(due.map((one) => one.open.id))])
  return due.filter((one) => !done.has(one.open.id)).sort((one, other) => (one.slot?.on ?? '').localeCompare(other.slot?.on ?? ''))
}

const heardOf = ({ slot, saidOn, againOn }: { slot: string; saidOn: string; againOn: string }): Heard => ({
  slot,
  saidOn: saidOn as Heard['saidOn'],
  againOn: againOn as Heard['againOn'],
})

const slotFor = (ladder: Ladder, to: Recipient, deadline: Deadline, { today, app }: { today: Day; app: Reading['app'] }) =>
  lastSlot(ladder, to, { deadline, today, calendar: app.calendar })

const keyOf = (...parts: string[]): string => parts.join('\n')

/** Writes down that the person hears of them today. */
async function take(kind: DeadlineKind, taking: Taking): Promise<RemindedDeadline[]> {
  const { app, unit, authorityId, personId, now, today, shared } = taking
  const due = await dueOf(kind, { app, db: unit.tx, authorityId, now }, personId, shared)
  const rows = due.map(({ subject, open, slot, heard }) => ({
    ...{ authorityId, personId, subject, deadline: open.written },
    ...{ slot: slot?.key ?? heard?.slot ?? '', saidOn: today, againOn: '' },
  }))
  // A coordinator may hear of every unit at once: a statement for each would be too many.
  for (const deadline of new Set(rows.map((row) => row.deadline))) {
    const subjects = rows.filter((row) => row.deadline === deadline).map(({ subject }) => subject)
    await unit.tx.reminder.deleteMany({ where: { personId, deadline, subject: { in: subjects } } })
  }
  if (rows.length > 0) await unit.tx.reminder.createMany({ data: rows })
  return due.map(({ open: { id, written } }) => ({ id, written }))
}

async function write({ unit, authorityId, personId }: Taking, subject: string, deadline: Day, said: Partial<Heard>): Promise<void> {
  await unit.tx.reminder.upsert({
    where: { personId_subject_deadline: { personId, subject, deadline } },
    create: { personId, subject, deadline, authorityId, slot: '', saidOn: '', againOn: '', ...said },
    update: said,
  })
}

/** Deadlines that are as they were, of work that is not done and still concerns the person. */
async function standing(kind: DeadlineKind, reading: Reading, to: Addressee, items: unknown): Promise<RemindedDeadline[]> {
  const deadlines = z.array(remindedDeadline).parse(items)
  const ids = deadlines.map(({ id }) => id)
  if (ids.length === 0) return []
  const [open, done] = [await kind.withDeadline(reading, ids), await kind.done(reading, ids)]
  return deadlines.filter(
    ({ id, written }) => !done.has(id) && open.some((one) => one.id === id && one.written === written && one.recipients.has(to.personId)),
  )
}

async function again(kind: DeadlineKind, taking: Taking, items: unknown, day: Day): Promise<number> {
  const { app, unit, authorityId, now } = taking
  const left = await standing(kind, { app, db: unit.tx, authorityId, now }, taking, items)
  for (const { id, written } of left) await write(taking, `${kind.key}:${id}`, written, { againOn: day })
  return left.length
}
