import { dayIn } from '../../domain/calendar/zone.ts'
import { nextWorkingTime } from '../../domain/calendar/working-time.ts'
import type { Db } from '../../storage/open.ts'
import type { App } from '../app.ts'
import { record } from '../journal/record.ts'

/** Drafts looked at in one run of the tick; the rest follows at the next. */
const BATCH = 500

type Forgotten = { id: string; authorityId: string; personId: string; revision: number; remindAt: string | null }

const forgotten = (db: Db, authorityId: string, now: string): Promise<Forgotten[]> =>
  db.draft.findMany({
    where: { authorityId, state: 'open', remindAt: { lte: now } },
    select: { id: true, authorityId: true, personId: true, revision: true, remindAt: true },
    orderBy: { remindAt: 'asc' },
    take: BATCH,
  })

/**
 * A draft left lying speaks once: one message per person for all such drafts (R72), in working hours of the authority's zone. Run twice or
 * after days of downtime it says nothing twice: the draft's date is taken away in the transaction of the message, whose slot is the day.
 * Gives the number of persons reminded.
 */
export async function remindDrafts(app: App, authorityId: string): Promise<number> {
  const now = app.clock.now()
  const drafts = await forgotten(app.storage.db, authorityId, now.toISOString())
  const persons = new Map<string, Forgotten[]>()
  for (const draft of drafts) persons.set(draft.personId, [...(persons.get(draft.personId) ?? []), draft])
  for (const [personId, own] of persons) await remindPerson(app, personId, own, now)
  return persons.size
}

async function remindPerson(app: App, personId: string, drafts: readonly Forgotten[], now: Date): Promise<void> {
  const authorityId = drafts[0]?.authorityId ?? ''
  const { timeZone, regulation } = app.authorities.get(authorityId)
  const dueAt = nextWorkingTime(now, timeZone, regulation.settings.workingHours, app.calendar)
  await app.committer.run([], async (unit) => {
    const claimed: Forgotten[] = []
    for (const draft of drafts) {
      const where = { id: draft.id, revision: draft.revision, remindAt: draft.remindAt, state: 'open' }
      const { count } = await unit.tx.draft.updateMany({ where, data: { remindAt: null } })
      if (count === 1) claimed.push(draft)
    }
    if (claimed.length === 0) return
    const params = { drafts: claimed.map(({ id, revision }) => ({ id, revision })) }
    const slot = `drafts-reminder:${personId}:${dayIn(timeZone, dueAt)}`
    unit.say({ authorityId, personId, slot, message: 'drafts-reminder', params, fileId: null, priority: 5, dueAt: dueAt.toISOString(), createdAt: now.toISOString() })
    record(unit, { authorityId, personId, place: 'tick' }, now.toISOString(), 'draft.remind', `person:${personId}`, params)
  })
}
