import { dayFrom } from '../../../domain/calendar/day.ts'
import { type Deadline, deadlineOf, leftUntil, overdueBy } from '../../../domain/monitoring/deadline.ts'
import { lastSlot, type Recipient } from '../../../domain/monitoring/ladder.ts'
import type { App } from '../../app.ts'
import type { SetDeadline } from '../deadline-source.ts'
import type { Addressee } from '../source.ts'
import { formationDeadlines } from './formation-source.ts'
import { publicationDeadlines } from './publication-source.ts'

/** A list to be handed over, or an edition to be published, as one person sees it: `name` is the unit, or the number of the edition. */
export type WaitingLine = {
  kind: 'formation' | 'publication'
  id: string
  name: string
  deadline: Deadline
  left: number
  overdue: number
  today: boolean
}

/** What waits for the person of formation and publication, the most urgent first; with `ids`, those only. Who is above sees it when the ladder says so. */
export async function waitingLines(app: App, to: Addressee, kind: WaitingLine['kind'], ids?: readonly string[]): Promise<WaitingLine[]> {
  const { authorityId, personId } = to
  const reading = { app, db: app.storage.db, authorityId, now: app.clock.now() }
  const all = kind === 'formation' ? await formationDeadlines(reading, ids) : await publicationDeadlines(reading, ids)
  const names = await namesOf(app, authorityId, kind)
  return all
    .flatMap((one) => {
      const as = one.recipients.get(personId)
      return as === undefined ? [] : (lineOf(app, authorityId, { one, as, kind, name: names.get(one.id) ?? '' }) ?? [])
    })
    .sort((one, other) => one.deadline.last.localeCompare(other.deadline.last))
}

type Seen = { one: SetDeadline; as: Recipient; kind: WaitingLine['kind']; name: string }

function lineOf(app: App, authorityId: string, { one, as, kind, name }: Seen): WaitingLine | undefined {
  const { settings } = app.authorities.get(authorityId).regulation
  const { calendar } = app
  const today = dayFrom(app.authorities.today(authorityId, app.clock.now()))
  const deadline = deadlineOf(one.written, settings.counting, calendar)
  if (as !== 'person' && !lastSlot(settings.reminders[kind], as, { deadline, today, calendar })) return undefined
  const [left, overdue] = [leftUntil(deadline, today, calendar), overdueBy(deadline, today, calendar)]
  return { kind, id: one.id, name, deadline, left, overdue, today: today === deadline.last }
}

/** Short names of units by submission, numbers of editions by edition. */
async function namesOf({ storage: { db } }: App, authorityId: string, kind: WaitingLine['kind']): Promise<Map<string, string>> {
  if (kind === 'publication') {
    const editions = await db.edition.findMany({ where: { authorityId }, select: { id: true, number: true } })
    return new Map(editions.map(({ id, number }) => [id, String(number)]))
  }
  const units = new Map((await db.unit.findMany({ where: { authorityId } })).map(({ id, short }) => [id, short]))
  const rows = await db.unitSubmission.findMany({ where: { authorityId }, select: { id: true, unitId: true } })
  return new Map(rows.map(({ id, unitId }) => [id, units.get(unitId) ?? '']))
}
