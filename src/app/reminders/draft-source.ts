import { z } from 'zod'
import type { Day } from '../../domain/calendar/day.ts'
import { instantOf } from '../../domain/calendar/zone.ts'
import type { App } from '../app.ts'
import { settingsOf } from '../people/person-settings.ts'
import type { Addressee, Reading, ReminderSource, Taking } from './source.ts'

/** A draft, and the revision that was left lying. */
const left = z.object({ id: z.string(), revision: z.number() })
type Left = z.infer<typeof left>

const isDue = (authorityId: string, now: Date) => ({ authorityId, state: 'open', remindAt: { lte: now.toISOString() } })

/** Who has left a draft whose date has come. */
async function due({ db, authorityId, now }: Reading, most: number): Promise<string[]> {
  const rows = await db.draft.groupBy({
    by: 'personId',
    where: isDue(authorityId, now),
    _min: { remindAt: true },
    orderBy: [{ _min: { remindAt: 'asc' } }, { personId: 'asc' }],
    take: most,
  })
  return rows.map(({ personId }) => personId)
}

/** Sets when the drafts speak next; gives those that nobody else was faster with. */
async function takeDates({ unit, authorityId, personId, now }: Taking, remindAt: string | null): Promise<Left[]> {
  const where = { ...isDue(authorityId, now), personId }
  const drafts = await unit.tx.draft.findMany({ where, select: { id: true, revision: true }, orderBy: { id: 'asc' } })
  const taken: Left[] = []
  for (const { id, revision } of drafts) {
    const { count } = await unit.tx.draft.updateMany({ where: { ...where, id, revision }, data: { remindAt } })
    if (count === 1) taken.push({ id, revision })
  }
  return taken
}

function openingOf(app: App, authorityId: string, day: Day): string {
  const { timeZone, regulation } = app.authorities.get(authorityId)
  return instantOf(day, regulation.settings.workingHours.from, timeZone).toISOString()
}

/** Drafts that lie as they lay, unless the person wants no such reminders (R76). */
async function standing({ db }: Reading, { authorityId, personId }: Addressee, items: unknown): Promise<Left[]> {
  const drafts = z.array(left).parse(items)
  const person = await db.person.findUnique({ where: { id: personId }, select: { settings: true } })
  if (drafts.length === 0 || !settingsOf(person?.settings).notify.drafts) return []
  const where = { authorityId, personId, id: { in: drafts.map(({ id }) => id) }, state: 'open' }
  const open = await db.draft.findMany({ where, select: { id: true, revision: true } })
  return drafts.filter((draft) => open.some(({ id, revision }) => draft.id === id && draft.revision === revision))
}

/** Whether they were touched since does not matter: it is the person's own wish. The draft under way is held by the unit, which writes it. */
async function again({ app, unit, authorityId, personId }: Taking, items: unknown, day: Day): Promise<number> {
  const ids = z
    .array(left)
    .parse(items)
    .map(({ id }) => id)
  const remindAt = openingOf(app, authorityId, day)
  const active = unit.draft(personId)
  const isActive = active !== undefined && ids.includes(active.id)
  if (isActive) unit.saveDraft({ ...active, remindAt, revision: active.revision + 1 })
  const others = ids.filter((id) => id !== active?.id)
  const where = { authorityId, personId, id: { in: others }, state: 'open' }
  const { count } = await unit.tx.draft.updateMany({ where, data: { remindAt } })
  return isActive ? count + 1 : count
}

/** Drafts left lying. Each speaks once, some working days after it was touched last; not mandatory. */
export const draftSource: ReminderSource = {
  key: 'drafts',
  due,
  take: (taking) => takeDates(taking, null),
  putOff: async (taking) => {
    const { app, authorityId, today } = taking
    await takeDates(taking, openingOf(app, authorityId, app.calendar.nextWorkingDay(today)))
  },
  standing,
  again,
}
